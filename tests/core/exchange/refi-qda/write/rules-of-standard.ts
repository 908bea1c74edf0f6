import type { Parsed } from './parsed';
import { codebook, project, type Rule } from './standard-elements';
import { types, values } from './standard-types';

/** What a written project or codebook does that the standard forbids: elements out of order, attributes that are missing or of another type, GUIDs that are given twice or lead nowhere. */
export function slipsOf(root: Parsed): string[] {
	const rules = root.name === 'Project' ? project : codebook;
	const guids = new Map<string, number>();
	const wanted: string[] = [];
	const slips: string[] = [];
	const walk = (element: Parsed) => {
		const rule = rules[element.name];
		if (rule === undefined) slips.push(`${element.name} is no element of the standard here.`);
		else slips.push(...orderSlips(element, rule), ...attributeSlips(element, rule));
		if (values[element.name]?.test(element.text) === false)
			slips.push(`${element.name} holds ${element.text}.`);
		for (const [name, value] of Object.entries(element.attributes)) {
			if (name === 'guid') guids.set(value, (guids.get(value) ?? 0) + 1);
			else if (/GUID$|^creatingUser$|Vertex$/.test(name)) wanted.push(value);
		}
		element.children.forEach(walk);
	};
	walk(root);
	const twice = [...guids]
		.filter(([, times]) => times > 1)
		.map(([guid]) => `${guid} is given twice.`);
	const lost = wanted.filter((guid) => !guids.has(guid)).map((guid) => `${guid} leads nowhere.`);
	return [...slips, ...twice, ...lost];
}

function orderSlips({ name, children }: Parsed, { children: order = [] }: Rule): string[] {
	const slips: string[] = [];
	let at = 0;
	for (const child of children) {
		const place = order.findIndex(([wanted]) => wanted === child.name);
		if (place < 0) slips.push(`${child.name} may not stand in ${name}.`);
		else if (place < at) slips.push(`${child.name} stands too late in ${name}.`);
		at = Math.max(at, place);
	}
	for (const [wanted, many] of order) {
		const count = children.filter((child) => child.name === wanted).length;
		if (
			(many === '1' && count !== 1) ||
			(many === '?' && count > 1) ||
			(many === '+' && count === 0)
		)
			slips.push(`${name} has ${count} ${wanted}.`);
	}
	return slips;
}

function attributeSlips({ name, attributes }: Parsed, { attributes: known = {} }: Rule): string[] {
	const typeOf = new Map(Object.entries(known).map(([key, type]) => [key.replace('!', ''), type]));
	const odd = Object.entries(attributes).flatMap(([key, value]) => {
		const type = typeOf.get(key);
		if (type === undefined) return [`${name} may not have ${key}.`];
		return types[type].test(value) ? [] : [`${key} of ${name} is ${value}.`];
	});
	const missing = Object.keys(known)
		.filter((key) => key.endsWith('!') && attributes[key.slice(0, -1)] === undefined)
		.map((key) => `${name} has no ${key.slice(0, -1)}.`);
	return [...odd, ...missing];
}
