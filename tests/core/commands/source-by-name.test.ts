import { expect, it } from 'vitest';
import { sourceCalled } from '../../../src/lib/core/commands/take-in/source-by-name';
import { SmallProject } from '../../fixtures/small-project';

it('a source is known by its title, or alone by its file with or without the ending', () => {
	const model = new SmallProject()
		.source('Interview 1', { fileName: 'client_a.docx' })
		.source('Notes', { fileName: 'notes.txt' })
		.source('Notes again', { fileName: 'notes.pdf' })
		.model();
	const called = (name: string) => sourceCalled(model, name)?.title;
	expect(called(' interview  1')).toBe('Interview 1');
	expect(called('Interview 1.docx')).toBe('Interview 1');
	expect(called('client_a')).toBe('Interview 1');
	expect(called('Client_A.docx')).toBe('Interview 1');
	expect(called('notes')).toBe('Notes');
	expect(called('notes.pdf')).toBeUndefined();
	expect(called('Interview 2')).toBeUndefined();
});
