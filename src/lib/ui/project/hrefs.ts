/** The address of a room of the open project, with what it is to show: `#/p/project:x/evidence?extract=extract:y`. */
export function projectHref(room: string, shows: Readonly<Record<string, string>> = {}): string {
	const project = /^#\/p\/([^/?]+)/.exec(location.hash)?.[1] ?? '';
	const query = new URLSearchParams(shows).toString();
	return `#/p/${project}/${room}${query === '' ? '' : `?${query}`}`;
}
