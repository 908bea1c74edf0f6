import { unmarkedId, withStandIns } from '../../../exchange/coded/kept-ids';
import { ownNames } from '../../../exchange/coded/own-file';
import { readJson } from '../../../exchange/project-file/safe-json';
import type { Configuration } from '../../../model/configuration';
import { versionSchema, type Version } from '../../../model/version';
import { viewSchema, type View } from '../../../model/view';
import { isPlainObject } from '../../../same-value';
import type { Context } from '../../command';
import { folded } from '../../elements';
import { standardViews } from '../../place-cards';
import type { Taken } from '../extracts';
import type { Records } from '../records';
import { sameLinks } from './same-links';
import type { Own } from './own';

/** Data that a file of our own keeps in notes, in which everything that is here has the id it has here. */
export class KeptData {
	/** The ids of what was kept as data itself, by their GUID in the file. */
	readonly made = new Map<string, string>();

	constructor(
		private readonly own: Own,
		private readonly taken: Taken
	) {}

	/** The data in notes of this name, each record as it was written. */
	of(name: RegExp): Record<string, unknown>[] {
		return this.own.written.notes.flatMap((note) => {
			const read = name.test(note.name ?? '') ? readJson(note.text, 64) : { wrong: '' };
			const value = 'value' in read ? read.value : [];
			return (Array.isArray(value) ? value : [value]).filter(isPlainObject);
		});
	}

	/** A record with the ids that stand here. */
	here(data: Record<string, unknown>): unknown {
		return withStandIns(data, (mark) => {
			const marked = unmarkedId(mark);
			return marked && (this.#idOf(marked.guid) ?? marked.id);
		});
	}

	#idOf(guid: string): string | undefined {
		const { codes, targets, sources, cases, coders } = this.taken;
		const target = targets.get(guid);
		if (target?.kind === 'theory') return target.theory;
		const one = cases.get(guid);
		return (
			this.made.get(guid) ??
			codes.get(guid)?.record ??
			sources.get(guid) ??
			one?.case ??
			one?.person ??
			coders.get(guid)
		);
	}
}

/** Versions and views that were kept as data; those that are here already stay as they are. */
export class OwnKept {
	constructor(
		private readonly data: KeptData,
		/** The records as the shared part made them. */
		private readonly shared: Records,
		private readonly context: Context
	) {}

	/** Puts them among the records. */
	take(records: Records): void {
		const named = (what: string) => new RegExp(`^${what} \\d+ ${ownNames.asData}$`);
		for (const one of this.data.of(named(ownNames.version))) this.#version(one, records);
		for (const one of this.data.of(named(ownNames.view))) this.#view(one, records);
	}

	#version(data: Record<string, unknown>, records: Records): void {
		const own = unmarkedId(String(data['id']));
		const read = this.data.here(data);
		if (!isVersion(read) || this.shared.get('theory', read.theory) === undefined) return;
		const known = records
			.all('version')
			.find((one) => one.theory === read.theory && folded(one.name) === folded(read.name));
		const id = known?.id ?? this.context.newId('version');
		if (own !== undefined) this.data.made.set(own.guid, id);
		if (known === undefined) records.put('version', this.#placed({ ...read, id }));
	}

	/** A version whose links are those that stand here, and that says something only of occurrences that do. */
	#placed(version: Version): Version {
		const links = new Map<string, string>(
			version.frozen.configurations.flatMap((one) => [
				...sameLinks(one, this.shared.get('configuration', one.id))
			])
		);
		const linked = withStandIns(version, (id) => links.get(id)) as Version;
		const here = new Set(
			this.shared
				.all('configuration')
				.flatMap(({ occurrences }: Configuration) => Object.keys(occurrences))
		);
		const holdings = Object.entries(linked.holdings).filter(([id]) => here.has(id));
		return { ...linked, holdings: Object.fromEntries(holdings) };
	}

	#view(data: Record<string, unknown>, records: Records): void {
		const read = this.data.here(data);
		if (!isView(read)) return;
		const isStandard = Object.values<string>(standardViews).includes(read.id);
		const isKnown = records
			.all('view')
			.some((one) => (isStandard ? one.id === read.id : folded(one.name) === folded(read.name)));
		if (isKnown) return;
		records.put('view', isStandard ? read : { ...read, id: this.context.newId('view') });
	}
}

// Checked, not rebuilt: fields that this version does not know are kept.
const isVersion = (data: unknown): data is Version => versionSchema.safeParse(data).success;
const isView = (data: unknown): data is View => viewSchema.safeParse(data).success;
