/** Which tab of the inspector was looked at last, so that the next thing selected opens on the same one. */
export const tabChoice = $state<{
	occurrence: 'evidence' | 'links' | 'details' | 'checks';
	element: 'evidence' | 'roles' | 'details' | 'checks';
	configuration: 'occurrences' | 'evidence' | 'details' | 'checks';
}>({ occurrence: 'evidence', element: 'roles', configuration: 'occurrences' });
