import { expect, it } from 'vitest';
import type { SpeakerProposal } from '$lib/core/reading/propose-speakers';
import { confirmedSpeakers, saidSpeakers } from '$lib/ui/sources/speaker-choices';
import { givenBySource } from '$lib/ui/evidence/given-by-source';
import { SmallProject } from '../../fixtures/small-project';

const proposal = (label: string, more: Partial<SpeakerProposal> = {}): SpeakerProposal => ({
	key: label,
	label,
	name: label,
	turns: 2,
	bare: false,
	texts: ['a'],
	choice: 'new person',
	...more
});

it('one new person is made for a name however it is written, and those who ask are none', () => {
	const said = saidSpeakers([
		proposal('Dawn', { texts: ['a', 'b'] }),
		proposal('DAWN', { texts: ['b'] }),
		proposal('Keith', { choice: 'person:keith', bare: true }),
		proposal('I', { choice: 'asks' }),
		proposal('Note', { choice: 'nobody' })
	]);
	const [dawn] = said.persons;
	expect(said.persons).toHaveLength(1);
	expect(said.of('a')).toEqual({
		speakers: {
			Dawn: { person: dawn?.id },
			Keith: { person: 'person:keith', bare: true },
			I: { asks: true }
		},
		persons: { [dawn?.id ?? '']: true, 'person:keith': true }
	});
	expect(said.of('b').speakers).toEqual({
		Dawn: { person: dawn?.id },
		DAWN: { person: dawn?.id }
	});
	expect(said.of('c')).toEqual({});
});

it('names confirmed before are offered again, though they open a single turn', () => {
	const found = [{ label: 'Dawn', turns: 3, bare: false }];
	const source = { speakers: { Keith: { person: 'person:keith', bare: true } } };
	expect(confirmedSpeakers(source as never, found)).toEqual([
		...found,
		{ label: 'Keith', turns: 1, bare: true }
	]);
});

it('a passage gets the speaker of its turn with their group; a question gets none', () => {
	const text = 'Interviewer: Why?\nDawn: So.';
	const model = new SmallProject()
		.group('clients')
		.group('staff')
		.person('dawn', { groups: { 'group:clients': true } })
		.source('a', {
			groups: { 'group:clients': true, 'group:staff': true },
			persons: { 'person:dawn': true },
			speakers: { Dawn: { person: 'person:dawn' }, Interviewer: { asks: true } }
		})
		.model();
	const of = (words: string) => {
		const start = text.indexOf(words);
		const stretch = { start, end: start + words.length };
		return givenBySource(model, 'source:a', { text, stretch });
	};
	expect(of('So.')).toEqual({ person: 'person:dawn', group: 'group:clients' });
	expect(of('Why?')).toEqual({});
	expect(givenBySource(model, 'source:a')).toEqual({ person: 'person:dawn' });
});
