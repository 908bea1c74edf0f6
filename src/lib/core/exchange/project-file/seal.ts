import type { Hash } from './contents';
import { decode, encode, joined, type Bytes } from './utf8';

const words = 'retroduce-project sha256 ';
const digits = 64;

/** Bytes that a seal takes at the end of a file. */
export const sealSize = words.length + digits;

/** The file with a seal at its end: the SHA-256 of every byte before its digits, so that no byte can change unseen. */
export async function sealed(file: Bytes, hash: Hash): Promise<Bytes> {
	const begun = joined([file, encode(words)]);
	return joined([begun, encode(await hash(begun))]);
}

/** Whether a file ends in a seal that fits it. */
export async function isSealed(file: Bytes, hash: Hash): Promise<boolean> {
	if (file.length < sealSize) return false;
	const begun = file.subarray(0, file.length - digits);
	const seal = decode(file.subarray(file.length - sealSize));
	return seal === words + (await hash(begun));
}
