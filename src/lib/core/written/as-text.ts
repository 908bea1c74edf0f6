import type { Block, Line } from './blocks';

/** How headings and lines are set in plain words. */
interface Manner {
	heading(level: 1 | 2 | 3, text: string): string;
	words(text: string): string;
	readonly indent: string;
}

const plain: Manner = {
	heading: (level, text) =>
		level === 3 ? text : `${text}\n${(level === 1 ? '=' : '-').repeat(Math.min(text.length, 60))}`,
	words: (text) => text,
	indent: '  '
};

const markdown: Manner = {
	heading: (level, text) => `${'#'.repeat(level)} ${unmarked(text)}`,
	words: unmarked,
	indent: '  '
};

/** Blocks as plain text that any editor or letter takes. */
export function asPlainText(blocks: readonly Block[]): string {
	return written(blocks, plain);
}

/** Blocks as Markdown; signs that would mean something there are told to be themselves. */
export function asMarkdown(blocks: readonly Block[]): string {
	return written(blocks, markdown);
}

function written(blocks: readonly Block[], manner: Manner): string {
	return `${blocks.map((block) => one(block, manner)).join('\n\n')}\n`;
}

function one(block: Block, manner: Manner): string {
	switch (block.kind) {
		case 'heading':
			return manner.heading(block.level, block.text);
		case 'paragraph':
			return manner.words(block.text);
		case 'lines':
			return list(block.lines, manner);
		case 'columns':
			return block.columns
				.map(({ heading, lines, none }) =>
					lines.length === 0
						? `${manner.words(heading)}: ${manner.words(none)}`
						: `${manner.words(heading)}:\n\n${list(lines, manner)}`
				)
				.join('\n\n');
	}
}

function list(all: readonly Line[], manner: Manner): string {
	return all.map((line) => `- ${item(line, manner)}`).join('\n');
}

function item({ text, told }: Line, manner: Manner): string {
	const parts = [text, told ?? ''].filter((part) => part !== '');
	return parts
		.map((part) => manner.words(part).replace(/\n+/g, `\n${manner.indent}`))
		.join(`\n${manner.indent}`);
}

function unmarked(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
}
