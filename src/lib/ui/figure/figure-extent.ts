import type { Picture } from '$lib/core/graph/picture';
import { everything, type Wanted } from '$lib/core/graph/picture-wanted';
import type { Model } from '$lib/core/model/model';
import { nameOf } from '$lib/core/sentence';
import type { Outlook } from '$lib/workspace/outlook.svelte';
import { countShown, shownInWords } from '../model/graph/shown-words';
import { countOf } from '../shared/words';

type Looking = Pick<
	Outlook,
	'theory' | 'configurations' | 'ripplesOnly' | 'wanted' | 'focus' | 'trace' | 'traces' | 'loop'
>;

/** What is looked at, and how much of it is in the picture. */
interface Looked {
	readonly outlook: Looking;
	readonly picture: Picture;
	/** How many cards there would be if nothing were left out. */
	readonly total: number;
}

/** What part of the theory a figure shows, in sentences; nothing where it shows all of it. Sources and groups are named only where evidence may be shown. */
export function extentOf(
	model: Model,
	{ outlook, picture, total }: Looked,
	mayNameEvidence: boolean
): string | undefined {
	const shown = countShown(picture);
	if (shown === total) return undefined;
	const parts = countOf(total, picture.shows === 'elements' ? 'element' : 'part');
	const stepsBack = picture.cards.some(({ dimmed }) => dimmed);
	const others = stepsBack ? 'what steps back is drawn lighter' : 'the others are left out';
	const wanted = mayNameEvidence ? outlook.wanted : withoutEvidence(outlook.wanted);
	const isByEvidence = !mayNameEvidence && hasEvidence(outlook.wanted);
	const only = shownInWords(model, {
		theory: outlook.theory,
		configurations: outlook.configurations,
		ripplesOnly: outlook.ripplesOnly,
		wanted
	});
	return [
		`Part of the theory: ${shown} of ${parts}; ${others}.`,
		...narrowed(model, outlook),
		...(only === '' ? [] : [`${only}.`]),
		...(isByEvidence ? ['Chosen by what is linked to them.'] : [])
	].join(' ');
}

function narrowed(model: Model, { focus, trace, traces, loop }: Looking): string[] {
	const name = (id: Parameters<typeof nameOf>[1]) => `“${nameOf(model, id) ?? ''}”`;
	const chains = traces === 'shortest' ? 'The shortest chains' : 'Chains';
	return [
		...(focus ? [`Within ${countOf(focus.degrees, 'link')} of ${name(focus.element)}.`] : []),
		...(trace ? [`${chains} from ${name(trace.from)} to ${name(trace.to)}.`] : []),
		...(loop === undefined ? [] : ['A loop, and what feeds it.'])
	];
}

function withoutEvidence({ roles, versions }: Wanted): Wanted {
	return { ...everything, roles, versions };
}

function hasEvidence({ bearings, sources, groups, unlinked }: Wanted): boolean {
	return unlinked || bearings.size + sources.size + groups.size > 0;
}
