/** The addresses of the tables and fonts that come with the reader of PDFs, by the names it asks for them; all are files of this app, so nothing is fetched from elsewhere. */
const addresses = new Map(
	Object.entries(
		import.meta.glob<string>(
			[
				'/node_modules/pdfjs-dist/cmaps/*.bcmap',
				'/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}'
			],
			{ query: '?url&no-inline', import: 'default', eager: true }
		)
	).map(([path, address]) => [path.replace(/^.*\//, ''), address])
);

/** Hands the reader of PDFs what it lacks: how letters of Chinese, Japanese and Korean are coded, and the fonts that every PDF may do without. */
export class PdfAssets {
	async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array<ArrayBuffer>> {
		const address = addresses.get(filename);
		if (address === undefined) throw new Error(`${filename} does not come with this app.`);
		const found = await fetch(address);
		if (!found.ok) throw new Error(`${filename} could not be read (${found.status}).`);
		return new Uint8Array(await found.arrayBuffer());
	}
}
