import {
	archive,
	code,
	codebook,
	coding,
	guid,
	project,
	selection,
	textSource,
	xml
} from '../../core/exchange/refi-qda/make-project';

const marked = [
	['I had nobody to talk to', 10],
	['They waited for me', 11],
	['Now I sleep', 12]
] as const;

/** One interview in which a stretch carries a context, a mechanism and an outcome. */
function interview(nth: number, name = `Interview ${nth}`): string {
	const text = `Dawn: I had nobody to talk to. They waited for me. Now I sleep. Interview ${nth}.`;
	const passages = marked.map(([words, ofCode], place) => {
		const start = text.indexOf(words);
		const number = 1000 + nth * 10 + place;
		return selection(number, [start, start + words.length], {
			name: words,
			within: coding(500_000 + number, ofCode)
		});
	});
	const whole = selection(1000 + nth * 10 + 9, [6, text.indexOf(' Interview')], {
		within: marked.map(([, ofCode], place) => coding(700_000 + nth * 10 + place, ofCode)).join('')
	});
	return textSource(100_000 + nth, name, text, passages.join('') + whole);
}

/** A branch of the code tree. */
function branch(number: number, name: string, within: string): string {
	return `<Code guid="${guid(number)}" name="${xml(name)}" isCodable="false">${within}</Code>`;
}

const link = `<Links><Link guid="${guid(900)}" name="leads to" direction="OneWay" originGUID="${guid(11)}" targetGUID="${guid(12)}"/></Links>`;

/** The export of a small study: three interviews, and codes under headings of roles with one that stands alone; more codes where they are asked for. */
export function smallStudy(
	more: { readonly codes?: readonly string[]; readonly interviews?: number } = {}
): Uint8Array {
	const tree = [
		branch(20, 'Contexts', code(10, 'Living alone')),
		branch(21, 'Mechanisms', code(11, 'Being expected')),
		branch(22, 'Outcomes', code(12, 'Sleeps')),
		code(13, 'Odd remarks'),
		...(more.codes ?? []).map((name, nth) => code(30_000 + nth, name))
	];
	const sources = Array.from({ length: more.interviews ?? 3 }, (_, nth) => interview(nth));
	return archive({
		'project.qde': project(
			`${codebook(tree.join(''))}<Sources>${sources.join('')}</Sources>${link}`,
			'name="Lunch club" origin="QualCoder 3.5"'
		)
	});
}

/** A codebook alone, without any text. */
export function onlyCodes(): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="A tool 1.0"><Codes>${code(1, 'M_trust')}${code(2, 'M_belonging')}${code(3, 'O_sleeps')}</Codes></CodeBook>`;
}

/** A text whose places were counted in a way that nothing tells: an emoji before passages without words of their own, between blanks. */
export function doubtful(): Uint8Array {
	const text = '😀 a b c d e f g h i j k l m n o p';
	const passages = [8, 12, 16].map((start, nth) =>
		selection(1000 + nth, [start, start + 1], { within: coding(2000 + nth, 10) })
	);
	return archive({
		'project.qde': project(
			`${codebook(code(10, 'M - letters'))}<Sources>${textSource(1, 'Letters', text, passages.join(''))}</Sources>`
		)
	});
}
