import { diffRecords, type Diff } from '../../../diff';
import type { CodedNote, CodedReference } from '../../../exchange/coded/coded-links';
import type { Configuration } from '../../../model/configuration';
import type { Id } from '../../../model/id';
import { decisionKindSchema, type Decision } from '../../../model/judgement';
import type { Link } from '../../../model/link';
import type { Occurrence } from '../../../model/occurrence';
import type { About } from '../../../model/target';
import type { Context } from '../../command';
import { folded } from '../../elements';
import { present, setOf } from '../../fields';
import { targetOf, type Taken } from '../extracts';
import type { Records } from '../records';
import { KeptData, OwnKept } from './kept';
import { takeKeptLists } from './kept-lists';
import type { Own } from './own';

/** What can only be said when every source was taken in: the decisions with what they are about, and in which sources the theory's wording stands. */
export class OwnClosing {
	constructor(
		private readonly own: Own,
		private readonly taken: Taken,
		/** The records as the shared part made them. */
		private readonly shared: Records,
		private readonly context: Context
	) {}

	/** Everything that is left to do. */
	diff(records: Records): Diff {
		const made = this.#decisions(records);
		const kept = new KeptData(this.own, this.taken);
		new OwnKept(kept, this.shared, this.context).take(records);
		takeKeptLists(kept, this.taken, this.shared, records, this.context);
		return [...records.diff(), ...this.#standings(made), ...this.#sources()];
	}

	/** Puts the decisions among the records; answers them by their number in the file. */
	#decisions(records: Records): Map<string, Id<'decision'>> {
		const known = new Map(
			[...records.model.decision.values()].map((one) => [folded(one.text), one.id])
		);
		const made = new Map<string, Id<'decision'>>();
		for (const note of this.own.written.notes) {
			const [, number, kind] = /^(Decision \d+): (.+)$/.exec(note.name ?? '') ?? [];
			const is = decisionKindSchema.safeParse(kind).data;
			if (number === undefined || is === undefined || note.text.trim() === '') continue;
			const before = known.get(folded(note.text));
			const decision = this.#decision(note, is);
			made.set(number, before ?? decision.id);
			if (before === undefined) records.put('decision', decision);
		}
		return made;
	}

	#decision(note: CodedNote, kind: Decision['kind']): Decision {
		const { extracts, coders } = this.taken;
		const passages = note.about.flatMap((one) =>
			one.kind === 'passage' ? (extracts.get(one.key) ?? []) : []
		);
		return present({
			id: this.context.newId('decision'),
			kind,
			text: note.text,
			about: note.about.flatMap((one) => this.#about(one) ?? []),
			extracts: setOf(passages),
			coder: note.by === undefined ? undefined : coders.get(note.by),
			at: note.at ?? this.context.now
		});
	}

	#about({ kind, key }: CodedReference): About | undefined {
		const { codes, cases, sources } = this.taken;
		const code = kind === 'code' ? codes.get(key) : undefined;
		if (code?.use.as === 'group' && code.record !== undefined)
			return { kind: 'record', record: code.record };
		if (code !== undefined) return targetOf(code, this.taken);
		const one = kind === 'case' ? cases.get(key) : undefined;
		const record = kind === 'source' ? sources.get(key) : (one?.case ?? one?.person);
		return record === undefined ? undefined : { kind: 'record', record };
	}

	/** The decisions that set the standing of theories which are new here. */
	#standings(made: ReadonlyMap<string, Id<'decision'>>): Diff {
		return [...this.taken.targets].flatMap(([key, target]): Diff => {
			const number = this.own.facts('code', key).get('Standing set by');
			const decision = made.get(number ?? '');
			if (target.kind !== 'theory' || decision === undefined) return [];
			const before = this.shared.get('theory', target.theory);
			const isHere = this.shared.model.theory.has(target.theory);
			if (before === undefined || isHere) return [];
			return diffRecords('theory', before.id, before, { ...before, standingDecision: decision });
		});
	}

	/** In which sources configurations that are new here were told or written down. */
	#sources(): Diff {
		const byTitle = new Map<string, Id<'source'>>();
		for (const { key, name } of this.own.project.sources) {
			const id = this.taken.sources.get(key);
			if (id !== undefined) byTitle.set(name, id);
		}
		const find = (title: string | undefined) => byTitle.get(title ?? '');
		return [...this.taken.codes.values()].flatMap(({ code, use, record }): Diff => {
			const isHere = this.shared.model.configuration.has(record as Id<'configuration'>);
			const before = this.shared.get('configuration', record ?? '');
			if (use.as !== 'configuration' || before === undefined || isHere) return [];
			const facts = this.own.facts('code', code.key);
			const toldIn = find(facts.get('Told in'));
			const after: Configuration = present({
				...before,
				source: find(facts.get('Written from')),
				toldBy:
					before.toldBy.teller === 'participant' && toldIn !== undefined
						? { ...before.toldBy, source: toldIn }
						: before.toldBy,
				occurrences: this.#worded(before, find),
				links: this.#wordedLinks(before, find)
			});
			return diffRecords('configuration', before.id, before, after);
		});
	}

	#wordedLinks(
		{ links }: Configuration,
		find: (title: string | undefined) => Id<'source'> | undefined
	): Configuration['links'] {
		const after: Record<Id<'link'>, Link> = { ...links };
		for (const one of Object.values(links)) {
			const source = find(this.taken.wordedIn.get(one.id));
			if (one.wording !== undefined && source !== undefined)
				after[one.id] = { ...one, wording: { ...one.wording, source } };
		}
		return after;
	}

	#worded(
		{ id, occurrences }: Configuration,
		find: (title: string | undefined) => Id<'source'> | undefined
	): Configuration['occurrences'] {
		const after: Record<Id<'occurrence'>, Occurrence> = { ...occurrences };
		for (const { code, use, record, configuration } of this.taken.codes.values()) {
			if (use.as !== 'occurrence' || configuration !== id) continue;
			const one = after[record as Id<'occurrence'>];
			const source = find(this.own.facts('code', code.key).get('Wording from'));
			if (one?.wording !== undefined && source !== undefined)
				after[one.id] = { ...one, wording: { ...one.wording, source } };
		}
		return after;
	}
}
