import { childrenNamed, textOfChild, type XmlElement } from '../xml/element';
import { given, keyOf, makingOf, targetsOf, wholeNumber } from './attributes';
import type { RawSelection, RawSource, RawText, RawValue } from './raw-project';
import {
	codingsOf,
	pdfSelectionOf,
	pictureSelectionOf,
	recordingSelectionOf,
	textSelectionOf,
	transcriptSelectionOf
} from './selections';

const kinds: Readonly<Record<string, RawSource['kind']>> = {
	TextSource: 'text',
	Note: 'text',
	PDFSource: 'pdf',
	AudioSource: 'audio',
	VideoSource: 'video',
	PictureSource: 'picture'
};

const texts: Readonly<Partial<Record<RawSource['kind'], string>>> = {
	pdf: 'Representation',
	audio: 'Transcript',
	video: 'Transcript',
	picture: 'TextDescription'
};

/** A source or note as written. */
export function sourceOf(element: XmlElement): RawSource {
	const { attributes } = element;
	const kind = kinds[element.name] ?? 'other';
	const within = texts[kind];
	return {
		key: keyOf(attributes.guid),
		...given('name', attributes.name),
		kind,
		...given('path', attributes.path ?? attributes.currentPath),
		...makingOf(element),
		...given('description', textOfChild(element, 'Description')),
		texts: within === undefined ? ownText(element) : childrenNamed(element, within).map(textWithin),
		located: locatedIn(element),
		codings: [element, ...withinOf(element, within)].flatMap(codingsOf),
		notes: [element, ...withinOf(element, within)].flatMap((one) => targetsOf(one, 'NoteRef')),
		values: valuesOf(element)
	};
}

function withinOf(element: XmlElement, name: string | undefined): XmlElement[] {
	return name === undefined ? [] : childrenNamed(element, name);
}

function ownText(element: XmlElement): RawText[] {
	const text = textWithin(element);
	const isNothing = text.content === undefined && text.path === undefined;
	return isNothing && text.richPath === undefined && text.selections.length === 0 ? [] : [text];
}

function textWithin(element: XmlElement): RawText {
	const { attributes } = element;
	const content = element.children.find(({ name }) => name === 'PlainTextContent')?.text;
	return {
		key: keyOf(attributes.guid),
		...given('name', attributes.name),
		...(content === undefined ? {} : { content }),
		...given('path', attributes.plainTextPath),
		...given('richPath', attributes.richTextPath),
		selections: selectionsIn(element)
	};
}

function selectionsIn(element: XmlElement): RawSelection[] {
	const plain = childrenNamed(element, 'PlainTextSelection').map(textSelectionOf);
	const spoken = childrenNamed(element, 'TranscriptSelection');
	if (spoken.length === 0) return plain;
	const moments = momentsOf(element);
	return [...plain, ...spoken.map((one) => transcriptSelectionOf(one, moments))];
}

function momentsOf(element: XmlElement) {
	return new Map(
		childrenNamed(element, 'SyncPoint').map(({ attributes }) => {
			const position = wholeNumber(attributes.position);
			const time = wholeNumber(attributes.timeStamp);
			const moment = {
				...(position === undefined ? {} : { position }),
				...(time === undefined ? {} : { time })
			};
			return [keyOf(attributes.guid), moment] as const;
		})
	);
}

function locatedIn(element: XmlElement): RawSelection[] {
	return [
		...childrenNamed(element, 'PDFSelection').map(pdfSelectionOf),
		...childrenNamed(element, 'PictureSelection').map(pictureSelectionOf),
		...childrenNamed(element, 'AudioSelection').map(recordingSelectionOf),
		...childrenNamed(element, 'VideoSelection').map(recordingSelectionOf)
	];
}

/** What variables say of a case or source, as written. */
export function valuesOf(element: XmlElement): RawValue[] {
	return childrenNamed(element, 'VariableValue').map((value) => {
		const written = value.children.find(({ name }) => name.endsWith('Value'));
		return {
			variable: targetsOf(value, 'VariableRef')[0] ?? '',
			type: written?.name ?? '',
			...given('value', written?.text)
		};
	});
}
