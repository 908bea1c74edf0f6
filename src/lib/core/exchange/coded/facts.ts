/** What is said of something beyond what the standard has words for, by plain names such as “Bearing”. */
export type Facts = ReadonlyMap<string, string>;

/** Facts as lines that people can read and readFacts reads again; further lines of a value are set in. */
export function writeFacts(facts: readonly (readonly [string, string | undefined])[]): string {
	return facts
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([name, value = '']) => `${name}: ${value.replaceAll('\n', '\n  ')}`)
		.join('\n');
}

/** Facts out of such lines; other lines say nothing. */
export function readFacts(text: string): Facts {
	const facts = new Map<string, string>();
	let open: string | undefined;
	for (const line of text.split('\n')) {
		const { name, value } = /^(?<name>[A-Z][A-Za-z ]*): ?(?<value>.*)$/s.exec(line)?.groups ?? {};
		if (name !== undefined) {
			open = name;
			facts.set(name, value ?? '');
		} else if (open !== undefined && (line.startsWith('  ') || line === ''))
			facts.set(open, `${facts.get(open) ?? ''}\n${line.slice(2)}`);
	}
	return facts;
}
