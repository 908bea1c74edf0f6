import { modelOf, type Model } from '../../../model/model';
import type { Version } from '../../../model/version';
import { generatedStatement } from '../../../statement';
import { writeFacts } from '../../coded/facts';
import { markedId, withStandIns } from '../../coded/kept-ids';
import { keptLists, ownNames, type KeptList } from '../../coded/own-file';
import { push } from './decisions';
import type { Desk } from './desk';

/** Puts frozen versions among the notes, each to be read at its theory, and with it the data by which it comes back as it was; views, questions, declared numbers, case values and pairs that stay apart are kept as data alone. */
export function putKept(desk: Desk): void {
	const marks = marksOf(desk);
	const asData = (record: object) => JSON.stringify(withStandIns(record, (id) => marks.get(id)));
	[...desk.model.version.values()].forEach((version, nth) => {
		const name = `${ownNames.version} ${nth + 1}`;
		const { id, at } = version;
		const told = desk.notes.put({
			...{ key: id, name: `${name}: ${version.name}`, at },
			text: versionInWords(version)
		});
		push(desk.decided, desk.guids.of(version.theory), told);
		desk.notes.put({
			key: `data ${id}`,
			name: `${name} ${ownNames.asData}`,
			text: asData(version)
		});
	});
	[...desk.model.view.values()].forEach((view, nth) =>
		desk.notes.put({
			...{ key: `data ${view.id}`, name: `${ownNames.view} ${nth + 1} ${ownNames.asData}` },
			text: asData(view)
		})
	);
	putLists(desk, asData);
}

function putLists({ model, notes }: Desk, asData: (record: object) => string): void {
	for (const kind of Object.keys(keptLists) as KeptList[]) {
		const records = [...model[kind].values()].map(asData);
		if (records.length === 0) continue;
		const name = `${keptLists[kind]} ${ownNames.asData}`;
		notes.put({ key: `data ${kind}`, name, text: `[${records.join(',\n')}]` });
	}
}

/** A version as people read it: which theory, when and why, and what its configurations said. */
function versionInWords({ at, reason, note, madeAfterwards, frozen }: Version): string {
	const model = modelOf([
		...frozen.configurations.map((record) => ({ kind: 'configuration' as const, record })),
		...frozen.elements.map((record) => ({ kind: 'element' as const, record }))
	]);
	const told = frozen.configurations.map(
		(one) => `${one.reference}: ${one.statement?.text ?? generatedStatement(model, one).text}`
	);
	const facts = writeFacts([
		['Theory', frozen.theory.name],
		[madeAfterwards === true ? 'Read so' : 'Frozen', at],
		['Reason', reason],
		['Note', note]
	]);
	return [facts, ...told].join('\n');
}

/** The ids of everything that has a GUID in the file, each with its mark. */
function marksOf({ model, guids }: Desk): ReadonlyMap<string, string> {
	const marks = new Map<string, string>();
	const mark = (id: string, name: string = id) => marks.set(id, markedId(id, guids.of(name)));
	for (const kind of withGuid) for (const id of model[kind].keys()) mark(id);
	for (const { id, occurrences } of model.configuration.values())
		for (const one of Object.keys(occurrences)) mark(one, `${id} ${one}`);
	return marks;
}

const withGuid = [
	'element',
	'configuration',
	'theory',
	'version',
	'tag',
	'coder',
	'source',
	'person',
	'case',
	'group',
	'number'
] as const satisfies readonly (keyof Model)[];
