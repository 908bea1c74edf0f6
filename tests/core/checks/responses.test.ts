import { describe, expect, it } from 'vitest';
import { missingSlot } from '../../../src/lib/core/checks/missing-slot';
import { isStillAsking, withResponses } from '../../../src/lib/core/checks/responses';
import type { SmallProject } from '../../fixtures/small-project';
import { project } from '../../fixtures/small-project';
import { findingsOf } from './finding-of';

const dyad = () => project().configuration('1', ['C a', 'M b']);
const key = 'missing-slot:configuration:1';

const statesIn = (made: SmallProject) =>
	withResponses(made.model(), findingsOf(missingSlot, made)).map((one) => [
		one.state,
		isStillAsking(one)
	]);

const response = (
	name: string,
	kind: 'answered' | 'dismissed',
	firedBy: string,
	at = '2026-01-01'
) => [name, { finding: key, response: kind, firedBy, at }] as const;

describe('responses to findings', () => {
	it('leave a finding open where there are none', () => {
		expect(statesIn(dyad())).toEqual([['open', true]]);
	});

	it('answer or dismiss the finding whose key and cause they name', () => {
		const cause = 'context | mechanism';
		expect(statesIn(dyad().response(...response('r', 'dismissed', cause)))).toEqual([
			['dismissed', false]
		]);
		expect(statesIn(dyad().response(...response('r', 'answered', cause)))).toEqual([
			['answered', false]
		]);
	});

	it('no longer hold when what made it fire has changed: it came back', () => {
		const made = project()
			.configuration('1', ['M b'])
			.response(...response('r', 'dismissed', 'context | mechanism'));
		expect(statesIn(made)).toEqual([['came back', true]]);
	});

	it('hold again when the cause is again what was answered, whatever came between', () => {
		const made = dyad()
			.response(...response('r', 'dismissed', 'context | mechanism', '2026-01-01'))
			.response(...response('s', 'answered', 'mechanism', '2026-01-02'));
		expect(statesIn(made)).toEqual([['dismissed', false]]);
	});

	it('count with the latest where several hold', () => {
		const cause = 'context | mechanism';
		const made = dyad()
			.response(...response('r', 'answered', cause, '2026-01-02'))
			.response(...response('s', 'dismissed', cause, '2026-01-01'));
		expect(statesIn(made)).toEqual([['answered', false]]);
	});

	it('stay attached while names are edited', () => {
		const cause = 'context | mechanism';
		const made = project()
			.element('a', 'Renamed')
			.configuration('1', ['C a', 'M b'], { record: { reference: 'CMO 9' } })
			.response(...response('r', 'dismissed', cause));
		expect(statesIn(made)).toEqual([['dismissed', false]]);
	});
});
