import { describe, expect, it } from 'vitest';
import { activityAsMechanism } from '../../../src/lib/core/checks/activity-as-mechanism';
import { deliveryWordOf, deliveryWords } from '../../../src/lib/core/checks/delivery-words';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';

describe('activity-as-mechanism', () => {
	it('shows the word that a mechanism’s label starts with', () => {
		const made = project()
			.element('talks', 'The delivery of talks')
			.configuration('1', ['M talks']);
		const finding = findingOf(activityAsMechanism, made);
		expect(finding.sentence).toBe(
			'Is “The delivery of talks”, a mechanism in CMO 1, a response of people or something that is delivered?'
		);
		expect(finding.because).toBe('Its label starts with “delivery of”.');
		expect(finding.firedBy).toBe('starts with delivery of');
	});

	it('shows where the element is an intervention', () => {
		const made = project().configuration('1', ['M walks']).configuration('2', ['I walks']);
		const finding = findingOf(activityAsMechanism, made);
		expect(finding.because).toBe('It is an intervention in CMO 2.');
		expect(finding.about.map((target) => 'occurrence' in target && target.occurrence)).toEqual([
			'occurrence:1.walks',
			'occurrence:2.walks'
		]);
	});

	it('looks at the short label too', () => {
		const made = project()
			.element('w', 'What the group does', { shortLabel: 'Training' })
			.configuration('1', ['M w']);
		expect(findingOf(activityAsMechanism, made).because).toBe('Its label starts with “training”.');
	});

	it('does not ask where one occurrence is written as both', () => {
		const made = project().configuration('1', ['I/M walks']);
		expect(findingsOf(activityAsMechanism, made)).toEqual([]);
	});

	it('does not ask about contexts and outcomes, nor about words inside a label', () => {
		const made = project()
			.element('a', 'Training')
			.element('b', 'Trust in training')
			.configuration('1', ['C a', 'M b']);
		expect(findingsOf(activityAsMechanism, made)).toEqual([]);
	});

	it('knows a delivery word only as a whole word', () => {
		expect(deliveryWordOf('Sessional staff feel safe')).toBeUndefined();
		expect(deliveryWordOf('Session: art')).toBe('session');
		for (const word of deliveryWords) expect(deliveryWordOf(`${word} X`)).toBe(word);
	});
});
