import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/lib/core/exchange/crc32';
import { withDpi } from '../../src/lib/figures/png-dpi';

function chunk(type: string, content: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const header = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const pixel = chunk('IDAT', deflateSync(Buffer.from([0, 255])));
const end = chunk('IEND', Buffer.alloc(0));
const png = Buffer.concat([signature, header, pixel, end]);

describe('the resolution of a PNG', () => {
	it('stands behind the header as pixels per metre, with the checksum that PNG asks for', () => {
		const content = Buffer.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
		const expected = Buffer.concat([signature, header, chunk('pHYs', content), pixel, end]);
		expect(Buffer.from(withDpi(png, 300))).toEqual(expected);
	});

	it('replaces one that stands there already', () => {
		expect(withDpi(withDpi(png, 72), 600)).toEqual(withDpi(png, 600));
	});

	it('is checked by the CRC-32 that zip and PNG share', () => {
		expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
	});
});
