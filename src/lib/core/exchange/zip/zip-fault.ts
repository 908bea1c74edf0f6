/** What is wrong with a zip; whoever opens it says so in the words of its kind of file. */
export class ZipFault extends Error {
	constructor(
		readonly why:
			'damaged' | 'locked' | 'outside' | 'too many files' | 'too large' | 'swells too much',
		/** The file inside, or how many files there are. */
		readonly which: string | number = ''
	) {
		super(why);
	}
}
