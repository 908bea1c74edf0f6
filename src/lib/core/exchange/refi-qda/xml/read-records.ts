import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { XmlElement } from './element';
import { tolerated, XmlFault } from './faults';

/** As XML 1.0 whatever the file says, names as they are written: not every tool gets its namespaces right. */
const plainly = { xmlns: false, defaultXMLVersion: '1.0', forceXMLVersion: true } as const;

/** Elements that only hold others; what stands in them comes as a record each. */
const containers = new Set([
	'Project',
	'Users',
	'CodeBook',
	'Codes',
	'Variables',
	'Cases',
	'Sources',
	'Notes',
	'Links',
	'Sets',
	'Graphs'
]);

/** What is told while an XML file is read. */
export interface RecordListener {
	/** The outermost element begins. */
	root(name: string, attributes: XmlElement['attributes']): void;
	/** An element has ended that stands right inside a container. */
	record(container: string, element: XmlElement): void;
}

interface Growing extends XmlElement {
	readonly children: Growing[];
	text: string;
}

/** Reads the XML of a project piece by piece, handing out each user, code, source and so on as it ends, so that the whole is never held. */
export class RecordReader {
	/** How many faults were read over. */
	faults = 0;
	readonly #parser = new SaxesParser(plainly);
	readonly #containers: string[] = [];
	readonly #open: Growing[] = [];

	constructor(
		private readonly listener: RecordListener,
		private readonly depth: number
	) {
		this.#parser.on('error', (error) => this.#fault(error.message));
		this.#parser.on('doctype', () => {
			throw new XmlFault('doctype', this.#parser.line);
		});
		this.#parser.on('opentag', (tag) => this.#begin(tag));
		this.#parser.on('closetag', () => this.#end());
		this.#parser.on('text', (text) => this.#addText(text));
		this.#parser.on('cdata', (text) => this.#addText(text));
	}

	/** Reads the next piece. */
	read(piece: string): void {
		this.#parser.write(piece);
	}

	/** Ends the reading; a file that stops halfway is at fault. */
	end(): void {
		this.#parser.close();
	}

	#begin({ name: written, attributes }: SaxesTagPlain): void {
		if (this.#containers.length + this.#open.length >= this.depth)
			throw new XmlFault('too deep', this.#parser.line);
		const name = localName(written);
		const isRoot = this.#containers.length === 0 && this.#open.length === 0;
		if (isRoot) this.listener.root(name, localNames(attributes));
		if (this.#open.length === 0 && (isRoot || containers.has(name))) {
			this.#containers.push(name);
			return;
		}
		const element = { name, attributes: localNames(attributes), children: [], text: '' };
		this.#open.at(-1)?.children.push(element);
		this.#open.push(element);
	}

	#end(): void {
		const element = this.#open.pop();
		if (element === undefined) this.#containers.pop();
		else if (this.#open.length === 0) this.listener.record(this.#containers.at(-1) ?? '', element);
	}

	#addText(text: string): void {
		const element = this.#open.at(-1);
		if (element !== undefined) element.text += text;
	}

	#fault(message: string): void {
		if (!tolerated(message)) throw new XmlFault('broken', this.#parser.line, message);
		this.faults += 1;
	}
}

function localName(name: string): string {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
}

/** Attributes by their local names; one without a prefix goes before one with. */
function localNames(
	attributes: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
	const names = Object.keys(attributes);
	// Hardly ever is one prefixed, and there may be a hundred thousand elements.
	if (!names.some((name) => name.includes(':'))) return attributes;
	const local = Object.create(null) as Record<string, string>;
	for (const name of names) if (!name.includes(':')) local[name] = attributes[name] ?? '';
	for (const name of names) local[localName(name)] ??= attributes[name] ?? '';
	return local;
}
