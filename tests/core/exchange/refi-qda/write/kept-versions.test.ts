import { describe, expect, it } from 'vitest';
import { sameLinks } from '../../../../../src/lib/core/commands/take-in/own/same-links';
import {
	markedId,
	unmarkedId,
	withStandIns
} from '../../../../../src/lib/core/exchange/coded/kept-ids';
import { SmallProject } from '../../../../fixtures/small-project';
import { example } from '../../../../example/example-model';
import { allNamed, unpacked } from './parsed';
import { written } from './writing';

describe('a version in a project for other tools', async () => {
	const { root } = unpacked((await written(example)).bytes);
	const [first] = [...example.version.values()];

	it('is a note at its theory that says when and why it was frozen, and what its configurations said', () => {
		const note = allNamed(root, 'Note').find(
			({ attributes }) => attributes['name'] === `Version 1: ${first!.name}`
		)!;
		const text = allNamed(note, 'PlainTextContent')[0]?.text ?? '';
		expect(text).toContain(`Theory: ${first!.frozen.theory.name}`);
		expect(text).toContain(`Reason: ${first!.reason.split('\n')[0]!}`);
		expect(text).toContain(`${first!.frozen.configurations[0]!.reference}: If `);
		const theory = allNamed(root, 'Code').find(
			({ attributes }) => attributes['name'] === first!.frozen.theory.name
		)!;
		expect(allNamed(theory, 'NoteRef').map((one) => one.attributes['targetGUID'])).toContain(
			note.attributes['guid']
		);
	});
});

describe('ids that are kept in a note', () => {
	it('are marked with the GUID of what they are the id of, and known again by it', () => {
		const guid = '0A1B2C3D-0000-8000-8000-000000000001';
		const marked = withStandIns(
			{ 'element:a': ['element:a', 'element:b'], text: 'see element:a' },
			(id) => (id === 'element:a' ? markedId(id, guid) : undefined)
		);
		expect(marked).toEqual({
			[`guid:${guid}|element:a`]: [`guid:${guid}|element:a`, 'element:b'],
			text: 'see element:a'
		});
		expect(withStandIns(marked, (mark) => unmarkedId(mark)?.id)).toEqual({
			'element:a': ['element:a', 'element:b'],
			text: 'see element:a'
		});
	});

	it('of links are those of the links between the same ends, joint and conditional ones too', () => {
		const links = ['a + b > c', 'd > #1', 'a blocks c'];
		const of = (name: string) =>
			new SmallProject()
				.configuration(name, ['C a', 'C b', 'O c', 'C d'], { links })
				.model()
				.configuration.get(`configuration:${name}`)!;
		const now = of('2');
		const frozen = JSON.parse(
			JSON.stringify(of('1')).replaceAll('occurrence:1.', 'occurrence:2.')
		) as typeof now;
		expect([...sameLinks(frozen, now)].sort()).toEqual([
			['link:1.1', 'link:2.1'],
			['link:1.2', 'link:2.2'],
			['link:1.3', 'link:2.3']
		]);
		expect(sameLinks(frozen, undefined).size).toBe(0);
	});
});
