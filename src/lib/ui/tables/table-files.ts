import { sizeInWords } from '../shared/words';
import { tableLimits } from '$lib/core/exchange/tables/table';

/** What files that hold no table we read are, by the ending of their names, and what to do with them. */
const others: readonly (readonly [RegExp, string])[] = [
	[/\.retroduce$/i, 'is a project file. Go to “All projects” and open it there'],
	[/\.(?:docx?|odt|rtf|pages)$/i, 'is a text document. Copy the table in it and paste it here'],
	[/\.pdf$/i, 'is a PDF. Copy the table in it and paste it here, or ask for it as CSV'],
	[
		/\.(?:ods|numbers|xlsb)$/i,
		'is a spreadsheet of another kind. Save it as .xlsx or CSV and choose that'
	],
	[
		/\.(?:png|jpe?g|gif|webp|svg|tiff?|heic|mp[34]|m4a|wav|mov|pptx?)$/i,
		'holds no table that can be read. Choose a CSV, TSV or Excel (.xlsx) file'
	],
	[/\.(?:zip|qdpx|qdc|json|xml)$/i, 'is no table. Choose a CSV, TSV or Excel (.xlsx) file']
];

/** Whether a file is a table by its name. */
export function isTableFile(name: string): boolean {
	return /\.(?:csv|tsv|xlsx?|xlsm)$/i.test(name);
}

/** Why a file is not taken for a table, as far as its name and size tell. */
export function problemOfFile({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
	const other = others.find(([ending]) => ending.test(name));
	if (other !== undefined) return `${name} ${other[1]}.`;
	if (size <= tableLimits.bytes) return undefined;
	return `${name} is ${sizeInWords(size)}; a table may be up to ${sizeInWords(tableLimits.bytes)}. Keep the part with the configurations.`;
}
