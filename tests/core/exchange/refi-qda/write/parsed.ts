import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a written file, read by nothing of the product. */
export interface Parsed {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Parsed[];
	text: string;
}

/** The root of an XML text; one that is not well formed is an error. */
export function parsed(xml: string): Parsed {
	const top: Parsed = { name: '', attributes: {}, children: [], text: '' };
	const open = [top];
	const parser = new SaxesParser();
	parser.on('error', (fault) => {
		throw fault;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element: Parsed = { name, attributes, children: [], text: '' };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		const at = open.at(-1);
		if (at !== undefined) at.text += text;
	});
	parser.on('closetag', () => void open.pop());
	parser.write(xml).close();
	const [root] = top.children;
	if (root === undefined) throw new Error('There is no root.');
	return root;
}

/** A written archive: its XML and the files beside it. */
export function unpacked(bytes: Uint8Array): {
	xml: string;
	root: Parsed;
	files: Map<string, string>;
} {
	const all = unzipSync(bytes);
	const files = new Map(Object.entries(all).map(([name, file]) => [name, strFromU8(file)]));
	const xml = files.get('project.qde') ?? '';
	files.delete('project.qde');
	return { xml, root: parsed(xml), files };
}

/** All elements of a name, at any depth. */
export function allNamed(root: Parsed, name: string): Parsed[] {
	return root.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...allNamed(child, name)
	]);
}
