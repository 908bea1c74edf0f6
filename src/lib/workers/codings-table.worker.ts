import { writeDelimited } from '../core/exchange/tables/write-delimited';
import { writeWorkbook } from '../core/exchange/tables/write-workbook';
import type { CodingsTableAnswer, CodingsTableRequest } from './codings-table-messages';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const rows: (readonly string[])[] = [];

self.onmessage = ({ data }: MessageEvent<CodingsTableRequest>) => {
	if (data.kind === 'rows') for (const row of data.rows) rows.push(row);
	else void write(data).then((answer) => self.postMessage(answer));
};

async function write({
	format,
	headings
}: Extract<CodingsTableRequest, { kind: 'write' }>): Promise<CodingsTableAnswer> {
	try {
		if (format === 'csv') {
			const text = writeDelimited([headings, ...rows]);
			return { kind: 'written', file: new Blob([text], { type: 'text/csv' }), cut: 0 };
		}
		const { bytes, cut } = await writeWorkbook('Codings', headings, rows);
		return { kind: 'written', file: new Blob([bytes], { type: excel }), cut };
	} catch (error) {
		return { kind: 'failed', sentence: error instanceof Error ? error.message : String(error) };
	}
}
