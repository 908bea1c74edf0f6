/** Where the panes stand one under another, what was opened comes into sight. */
export function broughtUpWhereStacked(article: HTMLElement): void {
	if (matchMedia('(max-width: 700px)').matches) article.scrollIntoView();
}
