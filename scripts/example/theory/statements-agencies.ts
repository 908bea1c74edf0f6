import type { Passage } from '../kit/configuration';
import { enables, inPart, stated, tie, tieOnTie } from '../kit/link';
import {
	c,
	distal,
	feared,
	hoped,
	i,
	individual,
	institutional,
	intermediate,
	m,
	o,
	reasoning,
	resource,
	star
} from '../kit/occurrence';

/** The study's marked statements on the wider determinants of health and on other agencies. */
export const agencyPassages: readonly Passage[] = [
	{
		key: 'cmo-6',
		reference: 'CMO 6',
		nickname: 'Help with life, not only with health',
		place: 'Results, Wider determinants of health, statement',
		phrases: [
			c('social-problems', 'clients come with social issues', star, individual),
			c('mental-health-problems', 'which add to mental health issues', individual),
			c('social-skills-of-staff', 'staff are skilled in such matters', star, institutional),
			m('help-adapts', 'what is done can be fitted to the one person', star, resource),
			m('flexible-staff', 'staff vary how they give support', star, resource),
			o('better-living', 'housing, finances or employment improve', star, hoped, intermediate),
			o('better-mental-health', 'mental health gains', hoped, distal)
		],
		ties: [
			tie('social-problems', 'mental-health-problems', 'add to', inPart),
			tie(
				['social-problems', 'mental-health-problems'],
				'help-adapts',
				'clients with these are met'
			),
			tie(
				['help-adapts', 'flexible-staff'],
				['better-living', 'better-mental-health'],
				'results in',
				stated
			),
			tieOnTie(
				'social-skills-of-staff',
				['help-adapts', 'better-living'],
				'staff bring the skills it takes',
				enables
			)
		],
		note: 'The statement names the personal plan here without a role marker.'
	},
	{
		key: 'cmo-7',
		reference: 'CMO 7',
		nickname: 'Agencies that do not talk',
		place: 'Results, Poor interagency communication, statement',
		phrases: [
			c('social-problems', 'clients come with social issues that are complex', star, individual),
			i('personal-plan', 'a personal plan is made'),
			m('poor-shared-systems', 'systems shared with outside bodies are poor', resource),
			m('seen-as-unprofessional', 'outside bodies take staff for laypeople', reasoning),
			o('hard-to-share', 'no way to pass information on reliably', feared, intermediate),
			o('longer-waits', 'people wait longer and are likelier to drop out', feared, distal)
		],
		ties: [
			tie('social-problems', 'personal-plan', 'they are given'),
			tie(
				['poor-shared-systems', 'seen-as-unprofessional'],
				['hard-to-share', 'longer-waits'],
				'resulted in',
				stated
			)
		]
	}
];
