import type { MarkCounts, SetAside } from './marked-text';

function count(number: number, one: string, several: string): string {
	return `${number} ${number === 1 ? one : several}`;
}

/** Says in one sentence what a text with inline role markers held, or why it held nothing. */
export function summarise(counts: MarkCounts, setAside: readonly SetAside[]): string {
	const { statement, quote, narrative, definition } = counts.kinds;
	if (statement + quote + narrative + definition === 0) {
		const others = count(
			setAside.length,
			'bracket that looks like one stands',
			'brackets that look like one stand'
		);
		return setAside.length > 0
			? `No role markers were found: ${others} for something else.`
			: 'No role markers such as (C), (M), (O) or (Intervention) stand in this text.';
	}
	const kinds = [
		statement && count(statement, 'statement', 'statements'),
		quote && count(quote, 'quotation', 'quotations'),
		narrative && count(narrative, 'narrative passage', 'narrative passages'),
		definition && count(definition, 'definition set apart', 'definitions set apart')
	].filter((part) => part !== 0);
	return `${count(counts.markers, 'role marker', 'role markers')} found: ${kinds.join(', ')}.`;
}
