/** How a tool counted the places of passages in a text. */
export interface OffsetRule {
	/** What counts as one: a code point (an emoji is one), or a UTF-16 unit (an emoji is two). */
	readonly unit: 'code points' | 'UTF-16 units';
	/** What a line end counts as: always one, always two (as CR and LF), or as it stands in the file. */
	readonly lineEnd: 'one' | 'two' | 'as in the file';
	/** Whether a byte-order mark at the beginning counts as one. */
	readonly mark: 'counted' | 'not counted';
}

/** Which rule a text's offsets were read by, and why. */
export interface OffsetFinding {
	readonly rule: OffsetRule;
	/** The rule in words. */
	readonly ruleName: string;
	/**
	 * “no difference”: every rule finds the same passages. “sure”: the words told it. “likely”: word
	 * edges or the other sources told it. “ambiguous”: nothing did. “chosen”: the caller said so.
	 */
	readonly sure: 'no difference' | 'sure' | 'likely' | 'ambiguous' | 'chosen';
	readonly score: OffsetScore;
	/** Some passages that another rule finds elsewhere, as this one reads them. */
	readonly examples: readonly OffsetExample[];
	/** What else could be, best first, each finding some passage elsewhere than the rule that was taken. */
	readonly others: readonly OffsetCandidate[];
}

/** A rule that was tried, and how well it fits. */
export interface OffsetCandidate {
	readonly rule: OffsetRule;
	readonly ruleName: string;
	readonly score: OffsetScore;
	/** The same passages as those of the rule that was taken, as this one reads them. */
	readonly examples: readonly OffsetExample[];
}

/** The words that a rule finds for a passage, among those around it. */
export interface OffsetExample {
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

/** How well a rule fits a text. */
export interface OffsetScore {
	/** Passages whose words are as the tool names them, of those that it names by words at all. */
	readonly matched: number;
	readonly named: number;
	/** Beginnings and ends that do not cut a word, of all. */
	readonly onEdges: number;
	readonly edges: number;
}
