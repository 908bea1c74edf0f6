import type { OffsetFinding, OffsetRule } from '../../coded/offset-rule';
import { toldByItself, type Votes } from '../offsets/decide';
import { isFarFetched } from '../offsets/rules';
import { counted, type ImportReport } from './import-report';
import type { TriedPart } from './add-part';

/** By how many texts each rule is surely borne out; what one tool did in one text, it did in the others. */
export function votesOf(tried: readonly TriedPart[]): Votes {
	const votes = new Map<OffsetRule, number>();
	for (const { text, trials } of tried) {
		if (text === undefined || toldByItself(trials) !== 'sure') continue;
		const rules = trials[0]?.rules ?? [];
		const plain = rules.filter((rule) => !isFarFetched(rule, text));
		for (const rule of plain.length > 0 ? plain : rules)
			votes.set(rule, (votes.get(rule) ?? 0) + 1);
	}
	return votes;
}

interface Found {
	readonly finding: OffsetFinding;
	readonly names: string[];
	matched: number;
	named: number;
}

/** Says how places were counted: texts that were counted alike together, each doubtful one by itself. */
export function sayOffsets(
	findings: readonly { readonly name: string; readonly finding: OffsetFinding }[],
	report: ImportReport
): void {
	const alike = new Map<string, Found>();
	for (const { name, finding } of findings) {
		const doubt = finding.sure === 'ambiguous' ? name : '';
		const key = [finding.ruleName, finding.sure, doubt].join('\n');
		const found = alike.get(key) ?? { finding, names: [], matched: 0, named: 0 };
		found.names.push(name);
		found.matched += finding.score.matched;
		found.named += finding.score.named;
		alike.set(key, found);
	}
	for (const found of alike.values()) {
		const where = found.names.slice(0, 3).join(', ');
		const more = found.names.length - 3;
		report.say({
			what: 'mapped',
			sentence: sentenceOf(found),
			count: found.names.length,
			where: more > 0 ? `${where} and ${more.toLocaleString('en')} more` : where
		});
	}
}

function sentenceOf({ finding, names, matched, named }: Found): string {
	const { ruleName, others } = finding;
	const which = names.length === 1 ? `“${names[0]}”` : `${names.length.toLocaleString('en')} texts`;
	const score = `${matched.toLocaleString('en')} of ${counted(named, 'named passage')} read as the tool names them`;
	const otherNames = others.map((one) => `“${one.ruleName}”`).join(' and ');
	const sentences: Record<OffsetFinding['sure'], string> = {
		sure: `In ${which}, places were counted as ${ruleName}: ${score}.`,
		likely: `In ${which}, places were most likely counted as ${ruleName}: ${score}, and fewest words are cut.`,
		'no difference': `In ${which}, every way of counting finds the same passages (read as ${ruleName}): ${score}.`,
		chosen: `In ${which}, places are read as you chose, ${ruleName}: ${score}.`,
		ambiguous: `In ${which}, it cannot be told how places were counted. “${ruleName}” was taken; ${otherNames} would do as well. Look at a passage, and choose another if it is cut wrong.`
	};
	return sentences[finding.sure];
}
