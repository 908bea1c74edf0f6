import type { Block, Column, Line } from './blocks';

/** Blocks as a whole page of HTML that needs nothing from elsewhere; all words are text, whatever stands in them. */
export function asHtml(title: string, blocks: readonly Block[]): string {
	return [
		'<!doctype html>',
		'<html lang="en">',
		`<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>`,
		'<body>',
		...blocks.map(block),
		'</body>',
		'</html>',
		''
	].join('\n');
}

const style =
	'body{font:11pt/1.45 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
	'small{color:#555}table{width:100%;border-collapse:collapse;table-layout:fixed}' +
	'th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border:1px solid #ccc}';

function block(one: Block): string {
	switch (one.kind) {
		case 'heading':
			return `<h${one.level}>${escaped(one.text)}</h${one.level}>`;
		case 'paragraph':
			return `<p>${escaped(one.text)}</p>`;
		case 'lines':
			return `<ul>${one.lines.map((each) => `<li>${line(each)}</li>`).join('\n')}</ul>`;
		case 'columns':
			return `<table><thead><tr>${one.columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead><tbody><tr>${one.columns.map(cell).join('')}</tr></tbody></table>`;
	}
}

function cell({ lines, none }: Column): string {
	if (lines.length === 0) return `<td><small>${escaped(none)}</small></td>`;
	return `<td>${lines.map((each) => `<p>${line(each)}</p>`).join('\n')}</td>`;
}

function line({ text, told }: Line): string {
	const said = escaped(text);
	return told === undefined || told === '' ? said : `${said}<br><small>${escaped(told)}</small>`;
}

const signs: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
