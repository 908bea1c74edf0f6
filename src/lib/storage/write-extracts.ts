import { recordOf, type Model } from '$lib/core/model/model';
import { blockSize, intoBlocks, type BlockIndex } from './blocks';
import type { ProjectDatabase } from './db';
import type { Block, KeptExtract, Made } from './rows';
import type { Touched } from './touched';

/** Writes the extracts that changes touched, and only the blocks that hold them; an extract stays in its block. Hands back the blocks written. */
export async function writeExtracts(
	db: ProjectDatabase,
	index: Readonly<BlockIndex>,
	touched: readonly Touched[],
	after: Model
): Promise<Block[]> {
	const known = new Map(touched.filter(({ isNew }) => !isNew).map((one) => [one.id, one]));
	const blocks = await blocksHolding(db, index, known, after);
	const rewritten = blocks.filter((block) => rewrite(block, known, after));
	const filled = await fill(db, blocks, touched, after);
	const written = [...new Set([...rewritten, ...filled])];
	await save(db, written);
	return written;
}

/** The blocks that hold extracts: where they were seen last, else among their source's, else wherever they are. */
async function blocksHolding(
	db: ProjectDatabase,
	index: Readonly<BlockIndex>,
	known: ReadonlyMap<string, Touched>,
	after: Model
): Promise<Block[]> {
	const blocks = new Map<number, Block>();
	const missing = new Map(known);
	const take = (found: readonly (Block | undefined)[]): void => {
		for (const block of found) {
			if (block?.n === undefined || blocks.has(block.n)) continue;
			blocks.set(block.n, block);
			for (const { record } of block.extracts) missing.delete(record.id);
		}
	};
	take(
		await db.blocks.bulkGet([...new Set([...known.keys()].flatMap((id) => index.get(id) ?? []))])
	);
	const sources = new Set([...missing.values()].map((one) => sourceOf(one, after)));
	if (missing.size > 0)
		take(
			await db.blocks
				.where('source')
				.anyOf([...sources])
				.toArray()
		);
	if (missing.size > 0) take(await db.blocks.toArray());
	if (missing.size > 0) throw new Error(`No block holds ${[...missing.keys()].join(', ')}.`);
	return [...blocks.values()];
}

function sourceOf({ id, source }: Touched, after: Model): string {
	return recordOf(after, 'extract', id)?.source ?? source ?? '';
}

/** Brings the known extracts of a block up to date; says whether it holds any. */
function rewrite(block: Block, known: ReadonlyMap<string, Touched>, after: Model): boolean {
	if (!block.extracts.some(({ record }) => known.has(record.id))) return false;
	block.extracts = block.extracts.flatMap((kept) => {
		const touched = known.get(kept.record.id);
		if (touched === undefined) return [kept];
		const record = recordOf(after, 'extract', touched.id);
		return record === undefined ? [] : [{ made: touched.made ?? kept.made, record }];
	});
	return true;
}

/** Puts new extracts into the last block of their source while it has room, then into new blocks. */
async function fill(
	db: ProjectDatabase,
	blocks: readonly Block[],
	touched: readonly Touched[],
	after: Model
): Promise<Block[]> {
	const filled: Block[] = [];
	for (const [source, extracts] of newBySource(touched, after)) {
		const stored = await db.blocks.where('source').equals(source).last();
		const last = blocks.find(({ n }) => n === stored?.n) ?? stored;
		const room = last === undefined ? 0 : Math.max(0, blockSize - last.extracts.length);
		if (last !== undefined && room > 0) {
			last.extracts = [...last.extracts, ...extracts.slice(0, room)];
			filled.push(last);
		}
		filled.push(...intoBlocks(source, extracts.slice(room)));
	}
	return filled;
}

function newBySource(touched: readonly Touched[], after: Model): Map<string, KeptExtract[]> {
	const groups = new Map<string, KeptExtract[]>();
	for (const { id, isNew, made } of touched) {
		const record = isNew ? recordOf(after, 'extract', id) : undefined;
		if (record === undefined) continue;
		const group = groups.get(record.source) ?? [];
		group.push({ made: made as Made, record });
		groups.set(record.source, group);
	}
	return groups;
}

async function save(db: ProjectDatabase, blocks: readonly Block[]): Promise<void> {
	const empty = blocks.filter(({ extracts }) => extracts.length === 0);
	const full = blocks.filter(({ extracts }) => extracts.length > 0);
	if (empty.length > 0) await db.blocks.bulkDelete(empty.flatMap(({ n }) => n ?? []));
	if (full.length === 0) return;
	const keys = await db.blocks.bulkPut(full, { allKeys: true });
	full.forEach((block, i) => (block.n = keys[i] as number));
}
