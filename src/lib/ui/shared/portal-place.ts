/** Where menus and tooltips are put: inside the page's main part, so that they belong to a landmark. */
export function portalPlace(): HTMLElement {
	return document.querySelector('main') ?? document.body;
}
