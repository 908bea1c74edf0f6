/** A person, site or family, with what is known of it. */
export interface CodedCase {
	readonly key: string;
	readonly name?: string;
	readonly description?: string;
	readonly codes: readonly string[];
	readonly values: readonly CodedVariableValue[];
	readonly sources: readonly string[];
	/** Keys of passages, each as one of the passage's keys. */
	readonly passages: readonly string[];
}

/** Something that is recorded of cases or documents. */
export interface CodedVariable {
	readonly key: string;
	readonly name: string;
	readonly type: 'text' | 'yes or no' | 'whole number' | 'number' | 'date' | 'date and time';
	readonly description?: string;
}

/** What a variable says of one case or document; dates as ISO 8601. A variable without a value is left away. */
export interface CodedVariableValue {
	readonly variable: string;
	readonly value: string | number | boolean;
}
