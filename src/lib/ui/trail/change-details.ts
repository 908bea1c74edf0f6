import { linkName, targetName } from '$lib/core/checks/names';
import type { Change } from '$lib/core/change';
import type { PathChange } from '$lib/core/diff';
import type { Extract } from '$lib/core/model/extract';
import { prefixOf } from '$lib/core/model/id';
import { recordOf, type Model } from '$lib/core/model/model';
import { targetSchema } from '$lib/core/model/target';
import { isPlainObject } from '$lib/core/same-value';
import { nameOf } from '$lib/core/sentence';
import { shortened, wordsOf } from '../evidence/extract-words';
import { fieldWords, kindWords } from './field-words';

/** One thing a change did, in readable words. */
export interface Detail {
	/** What was changed: "label of the element “Less isolated”". */
	readonly what: string;
	readonly from?: string;
	readonly to?: string;
}

/** What a change did record by record, at most so many; places on the canvas as one. */
export function detailsOf(change: Change, model: Model, most = 60): Detail[] {
	return change.diff.slice(0, most).map((one) => detailOf(one, change, model));
}

function detailOf(one: PathChange, change: Change, model: Model): Detail {
	const { from, to } = one;
	const what = whatOf(one, change, model);
	return {
		what,
		...(from === undefined ? {} : { from: valueWords(from, change, model) }),
		...(to === undefined ? {} : { to: valueWords(to, change, model) })
	};
}

function whatOf({ kind, id, path }: PathChange, change: Change, model: Model): string {
	const record = recordWords(kind, id, change, model);
	if (path.length === 0) return record;
	const steps = path.map((step) =>
		step.includes(':') ? partWords(step, change, model) : fieldWords(step)
	);
	// "roles of “Less isolated” of CMO 3": read from the inside out, leaving out the names of lists.
	const named = steps.filter((_, at) => !(path[at + 1]?.includes(':') ?? false));
	return `${named.reverse().join(' of ')} of ${record}`;
}

function recordWords(kind: string, id: string, change: Change, model: Model): string {
	const name = nameIn(change, model, id);
	return name === undefined ? kindWords(kind) : `${kindWords(kind)} “${name}”`;
}

function partWords(id: string, change: Change, model: Model): string {
	const name = nameIn(change, model, id);
	return name === undefined ? kindWords(prefixOf(id)) : `${kindWords(prefixOf(id))} “${name}”`;
}

/** What a record or a part of one is called now, or was when it last stood there. */
function nameIn(change: Change, model: Model, id: string): string | undefined {
	if (prefixOf(id) === 'link') return nameOfLink(model, id);
	if (prefixOf(id) === 'extract') return nameOfExtract(change, model, id);
	if (prefixOf(id) === 'search') return undefined;
	const name = nameOf(model, id, change);
	return name === undefined ? undefined : shortened(name, 80);
}

function nameOfLink(model: Model, id: string): string | undefined {
	for (const configuration of model.configuration.values()) {
		const link = configuration.links[id as `link:${string}`];
		if (link !== undefined) return linkName(model, configuration, link);
	}
	return undefined;
}

function nameOfExtract(change: Change, model: Model, id: string): string | undefined {
	const whole = change.diff.find((one) => one.id === id && one.path.length === 0);
	const record = recordOf(model, 'extract', id) ?? whole?.to ?? whole?.from;
	const words = record === undefined ? undefined : wordsOf(record as Extract);
	return words && shortened(words.replace(/^“|”$/g, ''), 80);
}

const mostFields = 8;

/** A stored value as a reader would say it. */
function valueWords(value: unknown, change: Change, model: Model): string {
	if (value === true) return 'yes';
	if (value === false) return 'no';
	if (typeof value === 'number') return String(Math.round(value * 100) / 100);
	if (typeof value === 'string')
		return isId(value) ? partWords(value, change, model) : shortened(value, 200);
	if (Array.isArray(value))
		return value.map((one) => valueWords(one, change, model)).join(', ') || 'nothing';
	if (!isPlainObject(value)) return 'something';
	const target = targetSchema.safeParse(value);
	if (target.success) return targetName(model, target.data);
	return objectWords(value, change, model);
}

function objectWords(value: Record<string, unknown>, change: Change, model: Model): string {
	const fields = Object.entries(value).filter(([key, field]) => !silent.has(key) && !isHash(field));
	const [only] = fields;
	if (fields.length === 1 && only !== undefined && !isId(only[0]))
		return valueWords(only[1], change, model);
	const words = fields.slice(0, mostFields).map(([key, field]) => {
		if (isId(key)) return partWords(key, change, model);
		return isPlainObject(field) && Object.keys(field).length === 0
			? ''
			: `${fieldWords(key)}: ${valueWords(field, change, model)}`;
	});
	const shown = words.filter((one) => one !== '').join('; ');
	return shown === '' ? 'nothing yet' : fields.length > mostFields ? `${shown}; …` : shown;
}

const silent = new Set([
	'id',
	'rank',
	'at',
	'firedBy',
	'finding',
	'coder',
	'addedAt',
	'sha256',
	'prefix',
	'suffix'
]);

/** Texts are named by their hash, which tells nobody anything. */
function isHash(value: unknown): boolean {
	return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isId(text: string): boolean {
	return /^[a-z]+:[^\s]+$/.test(text) && text.length < 80 && !text.startsWith('http');
}
