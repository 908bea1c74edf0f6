import type { CodedProject } from '../../exchange/coded/coded-project';
import type { ReportLine } from '../../exchange/coded/report';
import type { Diff } from '../../diff';
import type { Intake } from '../../model/intake';
import type { Model } from '../../model/model';
import type { Context } from '../command';
import { folded } from '../elements';
import { present } from '../fields';
import type { TakeInChoices } from './choices';
import type { Taken } from './extracts';
import { OwnClosing } from './own/closing';
import { Own } from './own/own';
import { partsOf } from './parts';
import { Records } from './records';
import { reportOf } from './report';
import { noteText, tagNamed, takeShared } from './shared';
import { takeSource, type SourcePart } from './take-source';
import { Tally } from './tally';

/** Takes a project that was coded elsewhere into a model, part by part: first what all sources share, then each source, then the report. No part needs the model to hold the sources before it. */
export class TakeIn {
	/** What the first part does. */
	readonly shared: Diff;
	/** What each further part is about. */
	readonly parts: readonly SourcePart[];
	readonly #taken: Taken;
	readonly #own: Own | undefined;
	readonly #shared: Records;
	private readonly project: CodedProject;
	readonly #tally = new Tally();

	constructor(
		private readonly model: Model,
		given: CodedProject,
		private readonly choices: TakeInChoices,
		private readonly context: Context
	) {
		this.#own = Own.of(given);
		const project = this.#own?.project ?? given;
		this.project = project;
		const records = new Records(model);
		this.#shared = records;
		this.#taken = takeShared(project, choices, records, context, this.#own);
		const tags = new Map(
			project.sets
				.filter(({ sources, attribute }) => sources.length > 0 && attribute === undefined)
				.map(({ key, name }) => [key, tagNamed(name, records, context)])
		);
		this.parts = partsOf(project, choices, this.#taken, tags);
		this.shared = records.diff();
	}

	/** What one source brings. */
	source(part: SourcePart): Diff {
		const records = new Records(this.model);
		return takeSource(part, records, this.#taken, this.#tally);
	}

	/** What was done, once every source was taken in. */
	report(): ReportLine[] {
		return reportOf(this.project, this.choices, this.#taken, this.#tally);
	}

	/** The last part: memos that belong to no code and no source, and what the import did. */
	closing(): Diff {
		const records = new Records(this.model);
		this.#notes(records);
		const { fileName, cases } = this.choices;
		const intake: Intake = present({
			id: this.context.newId('intake'),
			tool: this.project.origin,
			project: this.project.name,
			fileName,
			at: this.context.now,
			cases,
			codes: [...this.#taken.codes.values()].map(({ code: { path }, use, record }) =>
				present({ path, use, record })
			),
			report: this.report()
		});
		records.put('intake', intake);
		if (this.#own === undefined) return records.diff();
		return new OwnClosing(this.#own, this.#taken, this.#shared, this.context).diff(records);
	}

	/** Memos that stand nowhere else are kept among the decisions, as notes. */
	#notes(records: Records): void {
		const known = new Set([...this.model.decision.values()].map(({ text }) => folded(text)));
		for (const note of this.project.notes) {
			const hasPlace = note.about.some(({ kind }) => ['code', 'source', 'passage'].includes(kind));
			const text = noteText(note).trim();
			if (hasPlace || text === '' || known.has(folded(text))) continue;
			known.add(folded(text));
			records.put(
				'decision',
				present({
					id: this.context.newId('decision'),
					kind: 'note' as const,
					text,
					about: [],
					coder: note.by === undefined ? undefined : this.#taken.coders.get(note.by),
					at: note.at ?? this.context.now
				})
			);
		}
	}
}
