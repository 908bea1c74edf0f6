import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { pinsOf } from '$lib/ui/evidence/pins.svelte';
import { SmallProject } from '../../fixtures/small-project';
import { openSmall } from '../check/open-small';
import PinsHost from './PinsHost.svelte';

it('a target is pinned in the second text that is opened as in the first', async () => {
	const workspace = await openSmall(new SmallProject().element('trust', 'Trust'));
	const trust = { kind: 'element', element: 'element:trust' } as const;
	const first = await render(PinsHost, { workspace });
	await expect.element(page.getByText('0 pinned')).toBeVisible();
	await first.unmount();
	await render(PinsHost, { workspace });
	pinsOf(workspace).pin(trust);
	expect(pinsOf(workspace).digitOf(trust)).toBe(1);
	await expect.element(page.getByText('1 pinned')).toBeVisible();
	pinsOf(workspace).unpin(trust);
	await expect.element(page.getByText('0 pinned')).toBeVisible();
});
