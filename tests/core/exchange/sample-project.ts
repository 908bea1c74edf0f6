import { createHash } from 'node:crypto';
import type { Change } from '../../../src/lib/core/change';
import type { ProjectToWrite } from '../../../src/lib/core/exchange/project-file/contents';
import type { Bytes } from '../../../src/lib/core/exchange/project-file/utf8';

/** SHA-256 as the project file wants it. */
export function sha256(bytes: Bytes | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** The same, as the asynchronous parameter. */
export function hash(bytes: Bytes): Promise<string> {
	return Promise.resolve(sha256(bytes));
}

const text = 'We came for the pottery.\nWe stayed for each other – every week.\n';
const at = '2026-01-31T09:00:00.000Z';

const element = (id: string, label: string) => ({
	kind: 'element' as const,
	record: { id: `element:${id}`, label }
});

const configuration = {
	kind: 'configuration' as const,
	record: {
		id: 'configuration:1',
		reference: 'CMO 1',
		nickname: 'Company becomes support',
		occurrences: {
			'occurrence:1': {
				id: 'occurrence:1',
				element: 'element:attends',
				roles: ['C'],
				rank: 0
			},
			'occurrence:2': {
				id: 'occurrence:2',
				element: 'element:network',
				roles: ['O', 'M'],
				relation: 'in turn',
				rank: 1,
				weightedBy: { notKnown: ['to this version'] }
			}
		},
		links: {
			'link:1': { id: 'link:1', from: ['occurrence:1'], to: ['occurrence:2'], kind: 'leads to' }
		},
		toldBy: { teller: 'analyst' },
		rank: 0
	}
};

const source = {
	kind: 'source' as const,
	record: {
		id: 'source:1',
		title: 'Workshop',
		kind: 'workshop',
		texts: { 'text:1': { id: 'text:1', sha256: sha256(text), length: text.length, at } },
		currentText: 'text:1',
		addedAt: at
	}
};

const extract = {
	kind: 'extract' as const,
	record: {
		id: 'extract:1',
		source: 'source:1',
		anchor: {
			text: sha256(text),
			start: 0,
			end: 7,
			exact: 'We came',
			prefix: '',
			suffix: ' for the'
		},
		codings: {
			'coding:1': {
				id: 'coding:1',
				target: { kind: 'link', configuration: 'configuration:1', link: 'link:1' },
				bearing: 'refines',
				at
			}
		},
		at
	}
};

const journal: Change[] = [1, 2, 3].map((seq) => ({
	seq,
	command: 'rename-element',
	about: ['element:attends'],
	at,
	scope: 'theory',
	schema: 1,
	...(seq === 3 ? { undoes: 2 } : {}),
	diff: [
		{ kind: 'element', id: 'element:attends', path: ['label'], from: `${seq}`, to: `${seq + 1}` }
	]
}));

/** A small project with one of everything that the file treats in its own way. */
export function sampleProject(): ProjectToWrite {
	return {
		records: [
			{
				kind: 'project',
				record: { id: 'project:1', name: 'Pottery', heuristic: 'CMO', createdAt: at } as {
					id: string;
				}
			},
			element('attends', 'Attends activities regularly'),
			element('network', 'A social network forms'),
			configuration,
			source,
			extract
		],
		journal,
		texts: new Map([[sha256(text), text]])
	};
}
