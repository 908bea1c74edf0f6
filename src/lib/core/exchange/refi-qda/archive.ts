import { decode, type Bytes } from '../project-file/utf8';
import type { Work } from '../project-file/work';
import { beginsAsZip, filesInZip, type ZippedFile } from '../zip/files-in-zip';
import { unpackFile } from '../zip/unpack-file';
import { exportAgain, RefiProblem, type RefiLimits } from './problem';

/** What a tool exported: an XML file, alone or in an archive with the files of its sources. */
export class Archive {
	/** Bytes of the XML file, as far as is said. */
	readonly xmlSize: number;
	/** Bytes of all texts, as far as is said. */
	readonly textSize: number;
	readonly #xml: ZippedFile | Bytes;
	readonly #files: ReadonlyMap<string, ZippedFile>;
	#unpacked = 0;

	constructor(
		file: string,
		bytes: Bytes,
		private readonly limits: RefiLimits
	) {
		const files = beginsAsZip(bytes) ? filesInZip(bytes, limits.files) : [];
		const read = files.filter(({ name }) => mayBeRead(name));
		if (read.length > limits.texts)
			throw new RefiProblem(
				`${file} holds ${read.length} texts where at most ${limits.texts} can be, so it is not opened. Export fewer documents at a time.`
			);
		this.#xml = beginsAsZip(bytes) ? projectIn(file, files) : bytes;
		this.xmlSize = 'name' in this.#xml ? this.#xml.size : this.#xml.length;
		const texts = read.filter(({ name }) => !/\.qde$/i.test(name));
		this.textSize = texts.reduce((sum, { size }) => sum + size, 0);
		this.#files = byPlace(files);
	}

	/** The bytes of the XML file. */
	xml(work: Work): Promise<Bytes> {
		return 'name' in this.#xml ? this.#unpack(this.#xml, work) : Promise.resolve(this.#xml);
	}

	/** The file that a path of the project means, whatever its scheme, folder and case. */
	find(path: string): ZippedFile | undefined {
		for (const place of placesOf(path)) {
			const file = this.#files.get(place);
			if (file !== undefined) return file;
		}
		return undefined;
	}

	/** The bytes of a file of a source. */
	read(file: ZippedFile, work: Work): Promise<Bytes> {
		return this.#unpack(file, work);
	}

	async #unpack(file: ZippedFile, work: Work): Promise<Bytes> {
		const bytes = this.limits.unpackedBytes - this.#unpacked;
		const steps = unpackFile(file, { bytes, ratio: this.limits.ratio });
		for (;;) {
			const step = steps.next();
			if (step.done === true) return step.value;
			this.#unpacked += step.value;
			await work.step(step.value);
		}
	}
}

/** Formatted copies, pictures and recordings are never unpacked. */
function mayBeRead(name: string): boolean {
	const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
	return ending === undefined || ['txt', 'qde', 'qdc', 'xml', 'md', 'text'].includes(ending);
}

function projectIn(file: string, files: readonly ZippedFile[]): ZippedFile {
	const found = files.filter(
		({ name }) => /\.qde$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name)
	);
	const depth = Math.min(...found.map(depthOf));
	const nearest = found.filter((one) => depthOf(one) === depth);
	const named = nearest.filter(({ name }) => /(?:^|\/)project\.qde$/i.test(name));
	const chosen = nearest.length === 1 ? nearest[0] : named.length === 1 ? named[0] : undefined;
	if (chosen !== undefined) return chosen;
	if (nearest.length > 1)
		throw new RefiProblem(
			`${file} holds ${nearest.length} projects (${nearest.map(({ name }) => name).join(', ')}), and which of them is meant cannot be told. Export one project at a time.`
		);
	throw new RefiProblem(
		`${file} is a zip without a project.qde inside, so it is no REFI-QDA project. In the tool it comes from, choose to export as REFI-QDA (.qdpx).`
	);
}

function depthOf({ name }: ZippedFile): number {
	return name.split('/').length;
}

/** Files by their whole path and by their mere name, in lower case; the standard's folder goes first. */
function byPlace(files: readonly ZippedFile[]): Map<string, ZippedFile> {
	const places = new Map<string, ZippedFile>();
	const isSource = ({ name }: ZippedFile) => /(?:^|\/)sources\//i.test(name);
	for (const file of [...files].sort(
		(one, other) => Number(isSource(other)) - Number(isSource(one))
	)) {
		const place = file.name.toLowerCase();
		places.set(place, file);
		const mere = place.slice(place.lastIndexOf('/') + 1);
		if (!places.has(mere)) places.set(mere, file);
	}
	return places;
}

/** Where a path may mean: in the folder of sources, where it says, or anywhere by its name. */
function placesOf(path: string): string[] {
	const bare = path
		.trim()
		.replace(/^[a-z]+:\/{2,3}/i, '')
		.replaceAll('\\', '/')
		.toLowerCase();
	const all = [bare, unescaped(bare)].flatMap((place) => {
		const mere = place.slice(place.lastIndexOf('/') + 1);
		return [`sources/${place}`, place, mere];
	});
	return [...new Set(all)].filter((place) => place !== '');
}

function unescaped(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** Whether bytes can be XML at all, so that another kind of file is refused by what it is. */
export function checkIsXml(file: string, bytes: Bytes): void {
	const beginning = bytes.subarray(0, 400);
	if (beginning.some((byte) => byte === 0x3c)) return;
	const shown = decode(beginning.subarray(0, 8));
	const what = bytes.length === 0 ? 'is empty' : 'is neither a zip nor XML';
	throw new RefiProblem(
		`${file} ${what}${shown?.startsWith('SQLite') === true ? ', but a database' : ''}, so it is no REFI-QDA project. ${exportAgain}`
	);
}
