/** An XML element with all that is inside it; names are local ones, whatever the namespace. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlElement[];
	/** The text right inside it. */
	readonly text: string;
}

/** The children of an element that have a name. */
export function childrenNamed({ children }: XmlElement, name: string): XmlElement[] {
	return children.filter((child) => child.name === name);
}

/** The text of the first child of a name, or nothing where it says nothing. */
export function textOfChild({ children }: XmlElement, name: string): string | undefined {
	const text = children.find((child) => child.name === name)?.text;
	return text === undefined || text.trim() === '' ? undefined : text;
}
