import { roleInventoryOf } from '$lib/core/graph/roles';
import type { Extract } from '$lib/core/model/extract';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Role } from '$lib/core/model/role';
import type { Target } from '$lib/core/model/target';
import type { Marked } from '$lib/core/reading/runs';

/** An extract as it is drawn over its text. */
export interface TextMark extends Marked {
	readonly id: Id<'extract'>;
	/** The role of what it is coded to first, or else the role that a coding says the passage gives it. */
	readonly role?: Role;
	readonly isCoded: boolean;
}

/** The extracts anchored in one text, as marks over it. */
export function marksOver(
	model: Model,
	extracts: readonly Extract[],
	sha256: string,
	length: number
): TextMark[] {
	return extracts.flatMap(({ id, anchor, codings }) => {
		if (anchor?.text !== sha256 || anchor.end > length) return [];
		const all = Object.values(codings);
		const role =
			all.map(({ target }) => roleOfTarget(model, target)).find((one) => one !== undefined) ??
			all.find(({ roles }) => roles !== undefined)?.roles?.[0];
		return [
			{
				id,
				start: anchor.start,
				end: anchor.end,
				isCoded: all.length > 0,
				...(role === undefined ? {} : { role })
			}
		];
	});
}

/** The first role of a target, for colour; links, configurations and theories have none. */
function roleOfTarget(model: Model, target: Target): Role | undefined {
	if (target.kind === 'element') return roleInventoryOf(model, target.element).roles[0];
	if (target.kind !== 'occurrence') return undefined;
	return model.configuration.get(target.configuration)?.occurrences[target.occurrence]?.roles[0];
}

/** The colour of a mark's line, and of the ground under its words. */
export function colours({ role, isCoded }: TextMark): { line: string; ground: string } {
	if (role === undefined)
		return { line: `var(${isCoded ? '--ink-2' : '--field-line'})`, ground: 'transparent' };
	const name = `--role-${role.toLowerCase()}`;
	return { line: `var(${name})`, ground: `var(${name}-ground)` };
}

/** The ground under words over which these marks lie, the shortest first: its tint, its line, and the line of the next. */
export function groundOf([first, second]: readonly TextMark[]): string {
	if (first === undefined) return '';
	const line = (mark: TextMark, up: number) =>
		`linear-gradient(${colours(mark).line} 0 0) 0 calc(100% - ${up}px) / 100% 2px no-repeat`;
	const lines = second === undefined ? [line(first, 0)] : [line(first, 0), line(second, 4)];
	return [...lines, colours(first).ground].join(', ');
}
