import { z } from 'zod';
import { schemaNumber } from '../../change';
import { canonicalJson } from './canonical-json';
import type { ProjectFileLimits } from './limits';
import { ProjectFileProblem, useAnotherCopy } from './problem';
import { readJson } from './safe-json';
import { decode, encode, type Bytes } from './utf8';

export const manifestName = 'manifest.json';
export const formatName = 'retroduce-project';

/** The number of this format; it grows whenever something is added. */
export const formatVersion = 1;
/** The oldest reader that can read what is written here without losing anything. */
const minimumReader = 1;

const countSchema = z.number().int().nonnegative();

/** What a project file says of itself: its format, how much it holds, and the SHA-256 of every file in it. */
const manifestSchema = z.object({
	format: z.literal(formatName),
	version: z.number().int().positive(),
	minimumReader: z.number().int().positive(),
	schema: z.number().int().positive(),
	counts: z.object({
		records: z.record(z.string(), countSchema),
		changes: countSchema,
		texts: countSchema
	}),
	files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))
});
export type Manifest = z.infer<typeof manifestSchema>;

const ownFields = Object.keys(manifestSchema.shape);

/** Bytes of a manifest, with fields that are not known here put back. */
export function writeManifest(
	known: Pick<Manifest, 'counts' | 'files'>,
	unknown: Readonly<Record<string, unknown>>
): Bytes {
	const version = Math.max(formatVersion, versionSeen(unknown));
	const own = { format: formatName, version, minimumReader, schema: schemaNumber, ...known };
	const rest = Object.entries(unknown).filter(([key]) => !ownFields.includes(key));
	return encode(`${canonicalJson({ ...Object.fromEntries(rest), ...own })}\n`);
}

/** A newer format that this reader may still read keeps its number, so that what it added keeps its meaning. */
function versionSeen(unknown: Readonly<Record<string, unknown>>): number {
	return typeof unknown['version'] === 'number' ? unknown['version'] : 0;
}

/** The manifest in a file, with the fields not known here; a problem where it is damaged or too new. */
export function readManifest(
	bytes: Bytes,
	limits: ProjectFileLimits
): { manifest: Manifest; unknown: Readonly<Record<string, unknown>> } {
	const text = decode(bytes);
	const read =
		text === undefined ? { wrong: 'this is not UTF-8 text.' } : readJson(text, limits.depth);
	if ('wrong' in read)
		throw new ProjectFileProblem(`${manifestName}: ${read.wrong} ${useAnotherCopy}`);
	refuseForeignAndNewer(read.value);
	const checked = manifestSchema.safeParse(read.value);
	if (!checked.success) {
		const place = checked.error.issues[0]?.path.join(' › ') ?? '';
		throw new ProjectFileProblem(
			`${manifestName}: ${place} is not as it should be. ${useAnotherCopy}`
		);
	}
	const newer = checked.data.version > formatVersion ? ['version'] : [];
	const unknown = Object.entries(read.value as object).filter(
		([key]) => !ownFields.includes(key) || newer.includes(key)
	);
	return { manifest: checked.data, unknown: Object.fromEntries(unknown) };
}

function refuseForeignAndNewer(value: unknown): void {
	const said = z
		.looseObject({ format: z.literal(formatName), minimumReader: z.number(), schema: z.number() })
		.safeParse(value);
	if (!said.success)
		throw new ProjectFileProblem(
			`${manifestName} does not say that this is a Retroduce project. Choose a file that was saved from Retroduce.`
		);
	const { minimumReader: needed, schema } = said.data;
	if (needed > formatVersion || schema > schemaNumber)
		throw new ProjectFileProblem(
			`This project was saved by a newer Retroduce (format ${needed}, records ${schema}; this one reads format ${formatVersion}, records ${schemaNumber}). Open it with the newer one; the file was left as it is.`
		);
}
