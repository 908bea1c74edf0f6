import type { Block, KeptExtract } from './rows';

/** How many extracts of one source are kept in one row. */
export const blockSize = 200;

/** Which block an extract is kept in: a memory of what was read and written, checked whenever it is used. */
export type BlockIndex = Map<string, number>;

/** Remembers where the extracts of some blocks are. */
export function remember(index: BlockIndex, blocks: Iterable<Block>): void {
	for (const { n, extracts } of blocks)
		if (n !== undefined) for (const { record } of extracts) index.set(record.id, n);
}

/** Lays extracts of one source out in new blocks. */
export function intoBlocks(source: string, extracts: readonly KeptExtract[]): Block[] {
	const blocks: Block[] = [];
	for (let start = 0; start < extracts.length; start += blockSize)
		blocks.push({ source, extracts: extracts.slice(start, start + blockSize) });
	return blocks;
}
