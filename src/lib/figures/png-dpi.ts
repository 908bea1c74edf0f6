import { crc32 } from '../core/exchange/crc32';

const signatureLength = 8;
const metresPerInch = 0.0254;

/** The same PNG with its resolution written into it (the pHYs chunk), which a canvas leaves out; an older one is replaced. */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
	const chunks = chunksOf(png).filter(({ type }) => type !== 'pHYs');
	const header = chunks.findIndex(({ type }) => type === 'IHDR');
	const parts = chunks.map(({ bytes }) => bytes);
	parts.splice(header + 1, 0, resolutionChunk(dpi));
	return joined([png.subarray(0, signatureLength), ...parts]);
}

function chunksOf(png: Uint8Array): { type: string; bytes: Uint8Array }[] {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks = [];
	for (let at = signatureLength; at + 12 <= png.length;) {
		const end = at + 12 + view.getUint32(at);
		const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
		chunks.push({ type, bytes: png.subarray(at, end) });
		at = end;
	}
	return chunks;
}

/** Length, name, pixels per metre across and down, the unit (1: metre), and the checksum of all but the length. */
function resolutionChunk(dpi: number): Uint8Array {
	const chunk = new Uint8Array(21);
	const view = new DataView(chunk.buffer);
	const perMetre = Math.round(dpi / metresPerInch);
	view.setUint32(0, 9);
	chunk.set([0x70, 0x48, 0x59, 0x73], 4);
	view.setUint32(8, perMetre);
	view.setUint32(12, perMetre);
	chunk[16] = 1;
	view.setUint32(17, crc32(chunk.subarray(4, 17)));
	return chunk;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
