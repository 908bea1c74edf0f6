import type { Occurrence } from '../../../src/lib/core/model/occurrence';
import type { Role, RoleRelation } from '../../../src/lib/core/model/role';
import type { ElementKey } from '../elements';

/** What can be said of an occurrence beside its role. */
type Trait = Partial<
	Pick<Occurrence, 'hedge' | 'part' | 'layer' | 'intent' | 'desire' | 'distance' | 'note'>
> & { readonly starred?: true };

/** One role-marked phrase: the element it is about, its roles, and its wording in a few words. */
export interface Phrase {
	readonly element: ElementKey;
	readonly roles: readonly [Role] | readonly [Role, Role];
	readonly relation?: RoleRelation;
	readonly wording: string;
	readonly traits: Trait;
}

/** Marked with an asterisk: in the modified theory, not in the initial one. */
export const star: Trait = { starred: true };
/** The text gives this role in words or by its place in the argument, without a marker. */
export const unmarked: Trait = { note: 'The text says this without a role marker.' };
/** The analyst gave this role; the text argues without roles. */
export const read: Trait = { note: 'The role is the analyst’s reading; the text gives none.' };
export const possibly: Trait = { hedge: 'possibly' };
export const resource: Trait = { part: 'resource' };
export const reasoning: Trait = { part: 'reasoning' };
export const resourceAndReasoning: Trait = { part: 'both' };
export const individual: Trait = { layer: 'individual' };
export const interpersonal: Trait = { layer: 'interpersonal' };
export const institutional: Trait = { layer: 'institutional' };
export const infrastructural: Trait = { layer: 'infrastructural' };
export const hoped: Trait = { intent: 'intended', desire: 'wanted' };
export const feared: Trait = { intent: 'unintended', desire: 'unwanted' };
export const proximal: Trait = { distance: 'proximal' };
export const intermediate: Trait = { distance: 'intermediate' };
export const distal: Trait = { distance: 'distal' };

type Maker = (element: ElementKey, wording: string, ...traits: Trait[]) => Phrase;

function phrase(roles: Phrase['roles'], relation?: RoleRelation): Maker {
	return (element, wording, ...traits) => ({
		element,
		roles,
		...(relation === undefined ? {} : { relation }),
		wording,
		traits: Object.assign({}, ...traits) as Trait
	});
}

/** A context. */
export const c = phrase(['C']);
/** An intervention. */
export const i = phrase(['I']);
/** A mechanism. */
export const m = phrase(['M']);
/** An outcome. */
export const o = phrase(['O']);
/** Written (O/M): an outcome that then acts as a mechanism. */
export const outcomeThenMechanism = phrase(['O', 'M'], 'in turn');
/** Written (M/O): a mechanism that is then an outcome. */
export const mechanismThenOutcome = phrase(['M', 'O'], 'in turn');
/** Written (C/M): context and mechanism, both together. */
export const contextAndMechanism = phrase(['C', 'M'], 'at once');
/** Written (C/O), and the text does not say how the two stand to each other. */
export const contextOrOutcome = phrase(['C', 'O'], 'not said');
