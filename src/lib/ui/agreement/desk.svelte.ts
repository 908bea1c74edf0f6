class Opened {
	/** What is open over the room. */
	now = $state.raw<'comparing' | 'blind coding'>();
}

/** What is open for people who code together. */
export const codersDesk = new Opened();
