import { asHtml } from '$lib/core/written/as-html';
import { asPlainText } from '$lib/core/written/as-text';
import type { Block } from '$lib/core/written/blocks';
import { say, sayProblem } from './toast';

/** Copies something written out as formatted text, and as plain text for places that take no other. */
export async function copyWritten(title: string, blocks: readonly Block[]): Promise<void> {
	const plain = asPlainText(blocks);
	try {
		await navigator.clipboard.write([
			new ClipboardItem({
				'text/html': new Blob([asHtml(title, blocks)], { type: 'text/html' }),
				'text/plain': new Blob([plain], { type: 'text/plain' })
			})
		]);
		say('Copied.');
	} catch {
		sayProblem(
			'The browser did not let this be copied. Allow the clipboard for this page and try again.'
		);
	}
}
