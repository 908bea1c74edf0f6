import { takeInProject } from '../../../src/lib/core/commands/take-in/take-in-project';
import { proposeTriads } from '../../../src/lib/core/exchange/coded/propose-triads';
import { proposeUses } from '../../../src/lib/core/exchange/coded/propose-uses';
import { code, codedProject, passage, source } from '../../fixtures/coded-project';
import type { Maker } from './make-command';

/** A maker for taking in a project that was coded elsewhere. */
export const takeInMakers: Readonly<Record<string, Maker>> = {
	'take-in-project': (_, entropy) => {
		const said = source(entropy.words, `${entropy.words}, then ${entropy.words}.`);
		const codes = [
			code('Contexts', entropy.words),
			code('Mechanisms', entropy.words),
			code('Outcomes', entropy.words),
			code(entropy.coin ? 'CMO 1: Words' : entropy.words),
			{ ...code('CMO 1: Words', `M: ${entropy.words}`), parent: 'CMO 1: Words' },
			{ ...code('CMO 1: Words', `O/M: ${entropy.words}`), parent: 'CMO 1: Words' }
		];
		const keys = codes.map(({ key }) => key).filter(() => entropy.coin);
		const project = codedProject({
			coders: [{ key: 'ada', name: entropy.words }],
			codes,
			sources: [said],
			passages: [
				passage(said, said.text?.text ?? '', keys),
				passage(said, 'then', [keys[0] ?? '', 'Mechanisms'], { comments: [entropy.words] })
			],
			wholeSources: [{ source: said.key, codings: keys.map((key) => ({ code: key })) }],
			cases: [
				{ key: 'a', name: entropy.words, codes: [], values: [], sources: [said.key], passages: [] }
			],
			sets: [{ key: 's', name: entropy.words, codes: keys, sources: [said.key], notes: [] }],
			notes: [{ key: 'n', text: entropy.words, about: [] }]
		});
		const uses = new Map([...proposeUses(project)].map(([key, { use }]) => [key, use]));
		const text = {
			sha256: (entropy.coin ? 'd' : 'e').repeat(64),
			length: said.text?.text.length ?? 0
		};
		return takeInProject({
			project,
			choices: {
				fileName: 'any.qdpx',
				uses,
				cases:
					entropy.one(['cases', 'people', 'people who are cases', 'left out'] as const) ?? 'cases',
				triads: entropy.coin ? proposeTriads(project, uses) : [],
				links: entropy.coin
					? [
							{ from: codes[0]?.key ?? '', to: codes[1]?.key ?? '' },
							{ from: codes[4]?.key ?? '', to: codes[5]?.key ?? '' }
						]
					: [],
				texts: new Map([[said.key, text]])
			}
		});
	}
};
