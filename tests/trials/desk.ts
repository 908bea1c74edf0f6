import type { Page } from 'playwright';
import type { Acknowledged } from './edit-in-page';
import { asAcknowledged, holdsExactly, lostEdits, storageFaults } from './faults';
import { OwnBrowser } from './own-browser';
import type { LargeFile } from './large-file';
import { readStored } from './read-stored';

const edited = 'The edited project';

/** One browser profile over many starts, with what every page in it has said was saved. */
export class Desk {
	/** What the page has shown as done in the edited project, from the beginning. */
	readonly acknowledged: Acknowledged[] = [];
	/** How often the page has said that a project file is opened. */
	opened = 0;
	/** Address of the edited project. */
	project = '';
	#browser: OwnBrowser | undefined;
	#page: Page | undefined;

	constructor(
		private readonly profile: string,
		readonly address: string,
		readonly file: LargeFile
	) {}

	/** The page, on whatever it shows. */
	get page(): Page {
		if (this.#page === undefined) throw new Error('No browser is running.');
		return this.#page;
	}

	/** Starts the browser anew and shows the list of projects. */
	async start(): Promise<void> {
		this.#browser = await OwnBrowser.start(this.profile);
		this.#page = await this.#browser.context.newPage();
		await this.page.goto(this.address);
		await this.page.getByRole('heading', { name: 'Projects', exact: true }).waitFor();
	}

	/** Makes the project that is edited and goes into it. */
	async createProject(): Promise<void> {
		await this.page.getByRole('button', { name: 'New project' }).click();
		await this.page.getByLabel('Name', { exact: true }).fill(edited);
		await this.page.getByRole('button', { name: 'Create project' }).click();
		await this.page.waitForURL(/#\/p\/.*\/model/);
		this.project = new URL(this.page.url()).hash;
	}

	/** Goes into the project that is edited. */
	async openProject(): Promise<void> {
		await this.page.goto(`${this.address}/${this.project}`);
		await this.page.getByRole('heading', { name: 'Configurations', exact: true }).waitFor();
	}

	/** Kills the browser. */
	async kill(): Promise<void> {
		await this.#browser?.kill();
		this.#browser = this.#page = undefined;
	}

	/** What is wrong with what the browser holds, held against what was acknowledged; asked once after each start. */
	async faults(): Promise<string[]> {
		const stored = await readStored(this.page);
		const others = stored.projects.filter(({ name }) => name !== edited);
		const half = others.filter((one) => !holdsExactly(one, this.file.records));
		const journal = stored.projects.find(({ name }) => name === edited)?.journal ?? [];
		const edits = asAcknowledged(journal);
		const lost = lostEdits(edits, this.acknowledged);
		// What was stored in the last moment counts from now on: it is on the page now.
		this.acknowledged.push(...edits.slice(this.acknowledged.length));
		const rows = await this.page.getByRole('listitem').count();
		return [
			...storageFaults(stored),
			...half.map(({ id }) => `${id} is listed and not what the file holds`),
			...(others.length >= this.opened
				? []
				: [`${this.opened} files were said to be opened and ${others.length} are there`]),
			...(rows === stored.projects.length
				? []
				: [`${rows} projects are listed, ${stored.projects.length} are stored`]),
			...lost
		];
	}
}
