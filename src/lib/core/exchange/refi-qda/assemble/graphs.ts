import type { CodedEdge, CodedGraph, CodedVertex } from '../../coded/coded-links';
import { keyOf, wholeNumber } from '../raw/attributes';
import type { RawProject } from '../raw/raw-project';
import { childrenNamed, type XmlElement } from '../xml/element';
import type { ImportReport } from './import-report';
import { directionOf } from './links';
import type { References } from './references';

/** The drawings of a project. */
export function graphsOf(
	{ graphs }: RawProject,
	references: References,
	report: ImportReport
): CodedGraph[] {
	return graphs.map((element, nth) => {
		const vertices = childrenNamed(element, 'Vertex').map((one) => vertexOf(one, references));
		const known = new Set(vertices.map(({ key }) => key));
		const edges = childrenNamed(element, 'Edge').map((one) => edgeOf(one, references));
		const kept = edges.filter(({ from, to }) => known.has(from) && known.has(to));
		report.count('edgeEnd', element.attributes.name, edges.length - kept.length);
		return {
			key: keyOf(element.attributes.guid) || `drawing ${nth + 1}`,
			...nameOf(element),
			vertices,
			edges: kept
		};
	});
}

function nameOf({ attributes }: XmlElement) {
	const name = attributes.name?.trim() ?? '';
	return name === '' ? {} : { name };
}

function representedBy({ attributes }: XmlElement, references: References) {
	const represents = references.find(keyOf(attributes.representedGUID));
	return represents === undefined ? {} : { represents };
}

function vertexOf(element: XmlElement, references: References): CodedVertex {
	const { guid, firstX, firstY, secondX, secondY } = element.attributes;
	return {
		key: keyOf(guid),
		...nameOf(element),
		...representedBy(element, references),
		x: middle(firstX, secondX),
		y: middle(firstY, secondY)
	};
}

function middle(first: string | undefined, second: string | undefined): number {
	const one = wholeNumber(first) ?? 0;
	return (one + (wholeNumber(second) ?? one)) / 2;
}

function edgeOf(element: XmlElement, references: References): CodedEdge {
	const { guid, sourceVertex, targetVertex, direction } = element.attributes;
	return {
		key: keyOf(guid),
		...nameOf(element),
		...representedBy(element, references),
		from: keyOf(sourceVertex),
		to: keyOf(targetVertex),
		direction: directionOf(direction)
	};
}
