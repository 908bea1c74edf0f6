/** The address of a room of the open project, with what it is to show: `#/p/project:x/evidence?extract=extract:y`. */
export function projectHref(room: string, shows: Readonly<Record<string, string>> = {}): string {
	const project = /^#\/p\/([^/?]+)/.exec(location.hash)?.[1] ?? '';
	const query = new URLSearchParams(shows).toString();
	return `#/p/${project}/${room}${query === '' ? '' : `?${query}`}`;
}

/** Goes to an address of the app as a click on a link to it would; setting the address by hand would load the page anew. */
export function goTo(address: string): void {
	const link = document.createElement('a');
	link.href = address;
	link.hidden = true;
	(document.querySelector('main') ?? document.body).append(link);
	link.click();
	link.remove();
}
