import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionReasons } from '../../../src/lib/core/checks/version-reasons';
import { addOccurrence } from '../../../src/lib/core/commands/add-occurrence';
import { setRoles } from '../../../src/lib/core/commands/edit-occurrence';
import { explainChanges } from '../../../src/lib/core/commands/explain-changes';
import { setStanding } from '../../../src/lib/core/commands/theories';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Model } from '../../../src/lib/core/model/model';
import { changeKey, isChange, type Change } from '../../../src/lib/core/versions/change';
import { changesOf, compare } from '../../../src/lib/core/versions/compare';
import { reasonsBetween } from '../../../src/lib/core/versions/reasons-between';
import { standpointOf } from '../../../src/lib/core/versions/standpoint';
import { project } from '../../fixtures/small-project';
import { Edited } from '../versions/frozen';
import { randomHistory } from './random-history';

const find = (model: Model) => versionReasons.find(model, gatherEvidence(model), new Map());

const start = () =>
	new Edited(
		project().configuration('1', ['C home', 'M trust', 'O out']).theory('t', ['1']).model()
	)
		.freezes('IPT')
		.does(
			setRoles({ configuration: 'configuration:1', occurrence: 'occurrence:1.trust', roles: ['O'] })
		)
		.does(
			addOccurrence({ configuration: 'configuration:1', choice: { label: 'Time' }, roles: ['M'] })
		);

const explained = (made: Edited, changes: readonly Change[]) =>
	made.does(
		explainChanges({
			changes: changes.map((one) => ({ what: one.id, change: changeKey(one) })),
			kind: 'consolidate',
			text: 'The interviews say so.',
			about: []
		})
	);

describe('changes without a reason', () => {
	it('are told configuration by configuration, from which version to which', () => {
		const [found, ...others] = find(start().model);
		expect(others).toEqual([]);
		expect(found?.sentence).toBe(
			'CMO 1 changed from “IPT” to “t, as it stands”; the reason of 2 changes is not recorded.'
		);
		expect(found?.because).toBe(
			'“trust” was revised (role: from “M” to “O”) and “Time” was added; no decision is recorded on them.'
		);
	});

	it('are those alone that nobody explained; an explained one stays so when the theory is frozen', () => {
		const made = start();
		const [first, second] = changesOf(made.compared('IPT', 't'));
		explained(made, [first!]);
		expect(find(made.model)[0]?.because).toMatch(/^“Time” was added; no decision/);
		expect(find(explained(made, [second!]).model)).toEqual([]);
		expect(find(made.freezes('later').model)).toEqual([]);
	});

	it('come back where what was explained changes again', () => {
		const made = start();
		explained(made, changesOf(made.compared('IPT', 't'))).freezes('later');
		const turned = { configuration: 'configuration:1', occurrence: 'occurrence:1.trust' } as const;
		made.does(setRoles({ ...turned, roles: ['C'] }));
		expect(find(made.model).map(({ because }) => because)).toEqual([
			'“trust” was revised (role: from “O” to “C”); no decision is recorded on it.'
		]);
	});

	it('are told on the whole way where they were recorded on a step of it', () => {
		const made = start();
		explained(made, changesOf(made.compared('IPT', 't')).slice(0, 1)).freezes('later');
		const turned = { configuration: 'configuration:1', occurrence: 'occurrence:1.trust' } as const;
		made.does(setRoles({ ...turned, roles: ['C'] }));
		const whole = made.compared('IPT', 't');
		const told = changesOf(whole).map((one) => [
			one.id === turned.occurrence,
			reasonsBetween(made.model, whole, one).length
		]);
		expect(told).toEqual([
			[true, 1],
			[false, 0]
		]);
	});

	it('are no changes of standing, for a decision sets it', () => {
		const made = new Edited(project().theory('t', []).model())
			.freezes('IPT')
			.does(setStanding({ theory: 'theory:t', standing: 'refuted', reason: 'It was not so.' }));
		expect(find(made.model)).toEqual([]);
	});

	it('are found as by looking at each version, change and decision in turn', () => {
		const often = [
			'freeze-version',
			'add-occurrence',
			'set-roles',
			'explain-changes',
			'branch-theory'
		];
		fc.assert(
			fc.property(randomHistory(often), (model) => {
				const found = find(model).map(({ key, firedBy }) => [key, firedBy.length > 0]);
				expect(found.map(([key]) => key).sort()).toEqual(slowly(model).sort());
			}),
			{ numRuns: 60 }
		);
	});
});

/** The same with nothing remembered or looked up. */
function slowly(model: Model): string[] {
	const keys = new Set<string>();
	const all = [...model.version.values()].sort((one, other) => one.at.localeCompare(other.at));
	for (const theory of model.theory.values()) {
		const own = all.filter((one) => one.theory === theory.id);
		const isFormal = theory.kind === 'middle-range';
		const elders = all.filter((one) => one.theory === theory.grewFrom && !isFormal);
		const origin = model.version.get(theory.branchedFrom ?? 'version:none') ?? elders.at(-1);
		const ids = [...(origin ? [origin.id] : []), ...own.map(({ id }) => id), theory.id];
		for (let place = 1; place < ids.length; place++) {
			const [before, after] = [ids[place - 1]!, ids[place]!];
			const step = compare(standpointOf(model, before)!, standpointOf(model, after)!);
			const isOpen = (one: Change) => isChange(one) && !isExplained(model, one);
			if (step.theory !== undefined && isOpen(step.theory))
				keys.add(`version-reasons:${before}+${after}`);
			for (const one of step.configurations) {
				const isWhole = one.kind === 'added' || one.kind === 'dropped';
				const parts = isWhole ? [] : [...one.occurrences, ...one.links];
				const self = isWhole || one.aspects.length > 0 ? [one] : [];
				if ([...self, ...parts].some(isOpen))
					keys.add(`version-reasons:${before}+${after}+${one.id}`);
			}
		}
	}
	return [...keys];
}

function isExplained(model: Model, change: Change): boolean {
	const isStanding = change.aspects.some(({ name }) => name === 'standing');
	if (change.of === 'theory' && isStanding)
		return model.theory.get(change.id as `theory:${string}`)?.standingDecision !== undefined;
	return [...model.decision.values()].some(({ explains }) =>
		explains?.some((one) => one.what === change.id && one.change === changeKey(change))
	);
}
