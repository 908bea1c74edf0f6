import { describe, expect, it } from 'vitest';
import { groupSilence } from '../../src/lib/core/checks/group-silence';
import { participantArithmetic } from '../../src/lib/core/checks/participant-arithmetic';
import { ripples } from '../../src/lib/core/checks/ripples';
import type { Check } from '../../src/lib/core/checks/check';
import { gatherEvidence } from '../../src/lib/core/evidence';
import { cited, example } from './example-model';

const findingsOf = (check: Check) => check.find(example, gatherEvidence(example), new Map());
const statements = ['CMO 1', 'CMO 2', 'CMO 3', 'CMO 4', 'CMO 5', 'CMO 6', 'CMO 7'];

describe('the checks on the study of social prescribing', () => {
	it('name the three statements for which no quote is printed, as “linked yet” and not as unsupported', () => {
		const found = findingsOf(groupSilence);
		const bare = statements.filter((reference) =>
			found.some(
				({ key, sentence }) =>
					key === `group-silence:${cited(reference).id}` &&
					sentence === `No extract of any group is linked yet to ${reference}.`
			)
		);
		expect(bare).toEqual(['CMO 2', 'CMO 4', 'CMO 5']);
		const carriesBoth = Object.values(cited('CMO 5').occurrences).map(({ roles }) =>
			roles.join('/')
		);
		expect(carriesBoth).toContain('O/M');
		expect(carriesBoth).toContain('M/O');
	});

	it('find one passage of a referrer in the printed quotes, on how agencies fail to talk, and counterfactual', () => {
		const referrers = findingsOf(groupSilence).find(({ sentence }) =>
			sentence.startsWith('Referrers: heard on')
		);
		const printed = (referrers?.extracts ?? []).flatMap((id) => example.extract.get(id) ?? []);
		expect(printed).toHaveLength(1);
		const codings = Object.values(printed[0]?.codings ?? {});
		expect(new Set(codings.map(({ status }) => status))).toEqual(new Set(['counterfactual']));
		expect(referrers?.because).toContain('on CMO 7');
	});

	it('state as a fact that referrers number 7 in one place of the paper and 6 in another', () => {
		const [fact, ...others] = findingsOf(participantArithmetic);
		expect(others).toEqual([]);
		expect(fact?.kind).toBe('fact');
		expect(fact?.sentence).toMatch(
			/^Referrers interviewed number 7 in one place of .+ \(Results, Participants\) and 6 in another \(Results, Table 3\)\.$/
		);
	});

	it('find the loop in what staff tell of confidence and moving on', () => {
		const loops = findingsOf(ripples).filter(({ key }) => key.startsWith('ripples:loop+'));
		expect(loops.length).toBeGreaterThan(0);
		expect(loops.map(({ sentence }) => sentence).join(' ')).toMatch(/Staff 9/);
	});
});
