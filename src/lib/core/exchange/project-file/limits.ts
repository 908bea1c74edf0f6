/** How much a project file may hold before it is refused. */
export interface ProjectFileLimits {
	/** Files inside the zip. A large synthesis has a text for each of its sources. */
	readonly entries: number;
	/** Bytes once unpacked, counted while unpacking; what the zip says of itself is not believed. */
	readonly unpackedBytes: number;
	/** Unpacked to packed bytes of any one file inside. */
	readonly ratio: number;
	/** Bytes of one line of records or journal. */
	readonly lineBytes: number;
	/** Lists and objects inside one another in one record. */
	readonly depth: number;
}

/** The limits that hold for reading and writing alike, so that nothing is written that could not be read again. */
export const projectFileLimits: ProjectFileLimits = {
	entries: 20_000,
	unpackedBytes: 500_000_000,
	ratio: 100,
	lineBytes: 64_000_000,
	depth: 64
};
