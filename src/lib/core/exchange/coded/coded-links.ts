/** What a link, note or vertex points to. The key of a passage is one of its keys. */
export interface CodedReference {
	readonly kind: 'code' | 'source' | 'passage' | 'note' | 'case' | 'set' | 'link' | 'project';
	readonly key: string;
}

/** A relation that the analyst drew between two things. */
export interface CodedLink {
	readonly key: string;
	readonly name?: string;
	readonly direction: 'one way' | 'both ways' | 'none';
	readonly from: CodedReference;
	readonly to: CodedReference;
	readonly comment?: string;
}

/** A memo. Those about passages stand in the passages' comments too. */
export interface CodedNote {
	readonly key: string;
	readonly name?: string;
	readonly text: string;
	readonly about: readonly CodedReference[];
	readonly at?: string;
	readonly by?: string;
}

/** A named set of codes, sources or notes. */
export interface CodedSet {
	readonly key: string;
	readonly name: string;
	readonly description?: string;
	readonly codes: readonly string[];
	readonly sources: readonly string[];
	readonly notes: readonly string[];
	/** Where the name reads as a value that all its sources share: “gender: female”. */
	readonly attribute?: { readonly name: string; readonly value: string };
}

/** A drawing: things and lines between them. */
export interface CodedGraph {
	readonly key: string;
	readonly name?: string;
	readonly vertices: readonly CodedVertex[];
	readonly edges: readonly CodedEdge[];
}

/** A thing in a drawing; x and y are its middle. */
export interface CodedVertex {
	readonly key: string;
	readonly name?: string;
	readonly represents?: CodedReference;
	readonly x: number;
	readonly y: number;
}

/** A line in a drawing, from vertex to vertex. */
export interface CodedEdge {
	readonly key: string;
	readonly name?: string;
	readonly represents?: CodedReference;
	readonly from: string;
	readonly to: string;
	readonly direction: CodedLink['direction'];
}
