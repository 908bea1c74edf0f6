import type { RawProject, RawSelection, RawSource, RawText } from '../raw/raw-project';
import type { ImportReport } from './import-report';

/** A source as it will be: at most one text, so that a recording with several transcripts is several. */
export interface Part {
	readonly key: string;
	readonly name: string;
	readonly kind: RawSource['kind'];
	/** What it is made of; only one of its parts carries codings, notes and values. */
	readonly source: RawSource;
	readonly isWhole: boolean;
	readonly partOf?: string;
	readonly text?: RawText;
	readonly located: readonly RawSelection[];
}

/** The sources of a project, notes with passages or codes of their own among them, each with a key of its own. */
export function partsOf({ sources, notes }: RawProject, report: ImportReport): Part[] {
	const coded = notes.filter(isCoded);
	report.count('codedNote', undefined, coded.length);
	const taken = new Set<string>();
	const own = (key: string, name: string) => ownKey(key, name, taken, report);
	return [...sources, ...coded].flatMap((source) => splitUp(source, own, report));
}

/** Whether a note has passages or codes of its own. */
export function isCoded({ texts, codings }: RawSource): boolean {
	return codings.length > 0 || texts.some(({ selections }) => selections.length > 0);
}

function splitUp(
	source: RawSource,
	own: (key: string, name: string) => string,
	report: ImportReport
): Part[] {
	const name = source.name ?? source.texts[0]?.name ?? nameless(source, report);
	const key = own(source.key, name);
	const whole = { key, name, kind: source.kind, source, isWhole: true, located: source.located };
	const [first, ...more] = source.texts;
	if (more.length === 0) return [first === undefined ? whole : { ...whole, text: first }];
	report.count('transcript', name, source.texts.length);
	const transcripts = source.texts.map((text, nth) => ({
		...{ ...whole, isWhole: false, located: [], partOf: key, text },
		key: own(text.key, name),
		name: text.name ?? `${name}, transcript ${nth + 1}`
	}));
	return [whole, ...transcripts];
}

function nameless({ kind }: RawSource, report: ImportReport): string {
	report.count('nameMissing');
	return `Unnamed ${kind === 'other' ? 'source' : kind === 'pdf' ? 'PDF' : kind}`;
}

function ownKey(key: string, name: string, taken: Set<string>, report: ImportReport): string {
	const wanted = key === '' ? `source ${name}` : key;
	let own = wanted;
	for (let nth = 2; taken.has(own); nth++) own = `${wanted}#${nth}`;
	taken.add(own);
	if (key === '') report.count('keyMissing', name);
	else if (own !== key) report.count('sourceTwice', name);
	return own;
}
