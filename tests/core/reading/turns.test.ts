import { describe, expect, it } from 'vitest';
import { proposeSpeakers } from '../../../src/lib/core/reading/propose-speakers';
import { speakerOf } from '../../../src/lib/core/reading/speaker-of';
import { speakersIn, turnsOf } from '../../../src/lib/core/reading/turns';

const names = (text: string, bold?: string[]) => speakersIn(text, bold).map(({ label }) => label);

describe('the names that open turns', () => {
	it('stand before a colon, with or without times', () => {
		expect(
			names('INTERVIEWER: Why?\nDawn: So.\nINTERVIEWER: And?\nDawn: Then.\nOnce: no.')
		).toEqual(['INTERVIEWER', 'Dawn']);
		expect(
			names('[00:01:02] Dawn: So.\n[00:01:09] P01: Yes.\n[00:02:00] Dawn: A.\n[00:02:10] P01: B.')
		).toEqual(['Dawn', 'P01']);
		expect(
			names('Dawn (00:12): So.\n\nKeith (00:14): No.\n\nDawn (00:16): Yes.\n\nKeith (00:20): Oh.')
		).toEqual(['Dawn', 'Keith']);
	});

	it('stand on lines of their own, with the time behind them as video meetings write it', () => {
		expect(
			names('Dawn Smith  0:03\nSo.\nKeith  0:09\nNo.\nDawn Smith  0:12\nYes.\nKeith  0:20\nOh.')
		).toEqual(['Dawn Smith', 'Keith']);
	});

	it('stand in bold before words without a colon', () => {
		const text = 'Dawn I went.\n\nKeith I stayed.\n\nDawn Yes.\n\nKeith No.';
		expect(
			speakersIn(text, ['Dawn', 'Keith', 'Dawn', 'Keith', 'A heading of some length'])
		).toEqual([
			{ label: 'Dawn', turns: 2, bare: true },
			{ label: 'Keith', turns: 2, bare: true }
		]);
		const known = { Dawn: { bare: true as const }, Keith: { bare: true as const } };
		expect(turnsOf(text, known).map(({ label }) => label)).toEqual([
			'Dawn',
			'Keith',
			'Dawn',
			'Keith'
		]);
		expect(turnsOf('Dawned on me.\nDawn’s hat.', known)).toEqual([]);
	});

	it('are no times, numbers or sentences', () => {
		expect(names('10:15 we met\n10:15 we left\n12: a\n12: b')).toEqual([]);
		expect(
			names('We talked for a long while about what the club meant to us: much.\n'.repeat(3))
		).toEqual([]);
	});

	it('of a person who asks are told from those of participants, and known people are found', () => {
		const found = speakersIn(
			'I: Why?\nAmanda: So.\nParticipant: Yes.\nI: Oh.\nAMANDA: No.\nAMANDA: x\nAmanda: y\nParticipant: z'
		);
		const proposals = proposeSpeakers(
			[
				{ text: 'a', title: 'Client A', found },
				{ text: 'b', title: 'Client B', found }
			],
			[{ id: 'person:amanda', name: 'Amanda' }]
		);
		expect(
			proposals.map(({ label, name, choice, texts }) => [label, name, choice, texts.length])
		).toEqual([
			['I', 'I', 'asks', 2],
			['Amanda', 'Amanda', 'person:amanda', 2],
			['Participant', 'Client A', 'new person', 1],
			['AMANDA', 'AMANDA', 'person:amanda', 2],
			['Participant', 'Client B', 'new person', 1]
		]);
	});
});

describe('the speaker of a passage', () => {
	const text = 'A note.\nInterviewer: Why?\nDawn: So.\nKeith: No.';
	const source = {
		id: 'source:a',
		title: 'A',
		kind: 'interview',
		texts: {},
		addedAt: '2026-01-31T09:00:00.000Z',
		speakers: {
			Interviewer: { asks: true },
			Dawn: { person: 'person:dawn' },
			Keith: { person: 'person:keith' }
		}
	} as const;
	const of = (words: string) => {
		const start = text.indexOf(words);
		return speakerOf(source, text, { start, end: start + words.length });
	};

	it('[T4] is the one whose turn it is in, with or without the question before it', () => {
		expect(of('So.')).toBe('person:dawn');
		expect(of('Why?\nDawn: So.')).toBe('person:dawn');
	});

	it('[T4] is none in a question or in what several say, and is not said before the first turn', () => {
		expect(of('Why?')).toBe('asks');
		expect(of('So.\nKeith: No.')).toBe('several');
		expect(of('A note.')).toBeUndefined();
	});
});
