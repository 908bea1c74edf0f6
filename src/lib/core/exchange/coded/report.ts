/** One thing that an import did: a whole sentence for the person, never a mere number. */
export interface ReportLine {
	readonly what: 'read' | 'mapped' | 'repaired' | 'left out';
	readonly sentence: string;
	readonly count?: number;
	/** The source, code or file it is about. */
	readonly where?: string;
}
