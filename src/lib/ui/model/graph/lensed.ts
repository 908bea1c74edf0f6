import type { Chain } from '$lib/core/graph/chains';
import type { Picture } from '$lib/core/graph/picture';
import { throughLens } from '$lib/core/graph/picture-lens';
import type { OpenProject } from '../../project/open-project';

/** The picture through the evidence lens; the very same picture while the lens is off. */
export function lensed(
	{ outlook, workspace }: OpenProject,
	picture: Picture,
	chains: readonly Chain[]
): Picture {
	const { lens: groups } = outlook;
	if (groups === undefined) return picture;
	return throughLens(picture, workspace.model, workspace.evidence, { groups, chains });
}
