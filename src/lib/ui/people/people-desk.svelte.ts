class Opened {
	/** Whether the table of cases and people is open over the room. */
	isOpen = $state(false);
}

/** The table of cases and people, over whatever room is open. */
export const peopleDesk = new Opened();
