import type { Extract } from '../../../model/extract';
import type { Source } from '../../../model/source';
import { encode } from '../../project-file/utf8';
import type { ZipFile } from '../../project-file/zip-write';
import { CodePoints } from './code-points';
import { codingXml, theoryCodings } from './codings';
import type { Desk } from './desk';
import { selectionXml } from './selections';
import { sourceFacts } from './source-facts';
import { partsOfSource, type SourceParts } from './source-parts';
import { toldText, type Told } from './told-text';
import type { Variables } from './variables';
import { dateTime } from './xml';

/** What a source is written as: one or two text sources, and the files of their texts. */
export interface SourceWritten {
	readonly xml: readonly string[];
	readonly files: readonly ZipFile[];
	readonly parts: SourceParts;
}

const toldNote =
	'The text of this source is not held. What stands here are passages in other words, each after the place where it stands.';

/** Writes a source: its text with what is marked in it, and a small text of the passages that are told in other words. */
export function sourceXml(
	source: Source,
	extracts: readonly Extract[],
	desk: Desk,
	variables: Variables
): SourceWritten {
	const parts = partsOfSource(source, extracts, desk.texts);
	const { text } = parts;
	if (text === undefined) return { ...toldSource(source, parts, desk, variables), parts };
	const guid = desk.guids.of(source.id);
	const places = new CodePoints(text);
	const selections = parts.inText.map(({ extract, stretch }) =>
		selectionXml(extract, text.slice(stretch.start, stretch.end), stretch, places, desk)
	);
	const main = desk.xml.element(
		'TextSource',
		{ ...named(source, guid), plainTextPath: `internal://${guid}.txt` },
		[
			desk.xml.words('Description', source.note),
			...selections,
			...aboutSource(source, parts, desk, variables)
		]
	);
	const second = parts.told.length === 0 ? undefined : beside(source, parts.told, desk);
	return {
		xml: second === undefined ? [main] : [main, second.xml],
		files: [fileOf(guid, text), ...(second === undefined ? [] : [second.file])],
		parts
	};
}

/** A source without a text that could be written: what is told of it is its text. */
function toldSource(source: Source, parts: SourceParts, desk: Desk, variables: Variables) {
	const guid = desk.guids.of(source.id);
	const { text, selections } = toldParts(source.title, parts.told, desk);
	const description = [source.note, toldNote].filter(Boolean).join('\n\n');
	const xml = desk.xml.element(
		'TextSource',
		{ ...named(source, guid), plainTextPath: `internal://${guid}.txt` },
		[
			desk.xml.words('Description', description),
			...selections,
			...aboutSource(source, parts, desk, variables, [
				['Note', source.note],
				['In other words', 'yes']
			])
		]
	);
	return { xml: [xml], files: [fileOf(guid, text)] };
}

/** The passages that are told in other words beside a text. */
function beside(source: Source, told: readonly Told[], desk: Desk) {
	const guid = desk.guids.of(`told ${source.id}`);
	const name = `${source.title}: passages in other words`;
	const { text, selections } = toldParts(name, told, desk);
	const path = { plainTextPath: `internal://${guid}.txt` };
	const xml = desk.xml.element('TextSource', { guid, name, ...path }, [
		desk.xml.words(
			'Description',
			`What stands here are passages of “${source.title}” in other words, each after the place where it stands.`
		),
		...selections,
		desk.notes.facts([
			['In other words', 'yes'],
			['Of', desk.guids.of(source.id)]
		])
	]);
	return { xml, file: fileOf(guid, text) };
}

function toldParts(title: string, told: readonly Told[], desk: Desk) {
	const { text, passages } = toldText(title, told);
	const places = new CodePoints(text);
	const selections = passages.map(({ extract, words, stretch, locator }) =>
		selectionXml(extract, words, stretch, places, desk, locator)
	);
	return { text, selections };
}

/** What is said of a source as a whole, in the order of the standard: codings, notes, values. */
function aboutSource(
	source: Source,
	{ whole }: SourceParts,
	desk: Desk,
	variables: Variables,
	more: readonly (readonly [string, string | undefined])[] = []
): string[] {
	const { id, groups = {}, attributes } = source;
	return [
		...whole.flatMap((extract) => theoryCodings(extract, desk)),
		...Object.keys(groups).map((group) =>
			codingXml(`coding ${id} ${group}`, desk.guids.of(group), {}, [], desk)
		),
		desk.notes.facts([...sourceFacts(source), ...more]),
		...desk.decisionsAbout(desk.guids.of(id)),
		...variables.values(attributes)
	];
}

function named({ title, addedAt }: Source, guid: string) {
	return { guid, name: title, creationDateTime: dateTime(addedAt) };
}

function fileOf(guid: string, text: string): ZipFile {
	return { name: `Sources/${guid}.txt`, bytes: encode(text) };
}
