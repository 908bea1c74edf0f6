import { expect, it } from 'vitest';
import { commandTable, type CommandWords } from '$lib/ui/command/command-table';
import { sheetGroups } from '$lib/ui/command/sheet-groups';

const commands = Object.entries<CommandWords>(commandTable);

it('no two commands answer to one key where both are heard', () => {
	for (const where of ['graph', 'outline'] as const) {
		const heard = commands.filter(([, one]) => one.where === where || one.where === 'everywhere');
		const keys = heard.flatMap(([, one]) => one.keys ?? []).map((key) => key.toLowerCase());
		expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
	}
});

it('no two commands have the same name', () => {
	const labels = commands.map(([, { label }]) => label);
	expect(new Set(labels).size).toBe(labels.length);
});

it('the sheet of shortcuts has every key of every command, each once', () => {
	const listed = sheetGroups.flatMap(({ lines }) => lines);
	const told = listed.reduce((sum, { others }) => sum + 1 + others, 0);
	expect(told).toBe(commands.filter(([, { keys }]) => keys !== undefined).length);
	for (const { id, keys, label } of listed)
		expect({ keys, label }).toMatchObject({
			keys: commandTable[id as keyof typeof commandTable as 'undo'].keys,
			label: commandTable[id as keyof typeof commandTable].label
		});
});

it('takes no letter alone in the graph, where letters are words', () => {
	const graph = commands.filter(([, { where }]) => where === 'graph');
	expect(graph.flatMap(([, { keys }]) => keys ?? []).filter((key) => /^[a-z]$/i.test(key))).toEqual(
		[]
	);
});
