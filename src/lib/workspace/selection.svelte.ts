import type { Id } from '$lib/core/model/id';
import type { Target } from '$lib/core/model/target';
import { sameValue } from '$lib/core/same-value';

/** A link that the roles imply, picked before it is made explicit. */
export interface ImpliedSubject {
	readonly kind: 'implied link';
	readonly configuration: Id<'configuration'>;
	readonly from: Id<'occurrence'>;
	readonly to: Id<'occurrence'>;
}

/** What the inspector looks at: anything evidence can speak about, or a link that is only implied. */
export type Subject = Target | ImpliedSubject;

/** What is selected in a project, shared by graph, outline, inspector and rooms. */
export class Selection {
	#subjects = $state.raw<readonly Subject[]>([]);
	#last: Id<'configuration'> | undefined;

	/** The configuration that was at hand last, selected itself or by one of its parts. */
	get lastConfiguration(): Id<'configuration'> | undefined {
		return this.#last;
	}

	/** All that is selected, the one picked last at the end. */
	get subjects(): readonly Subject[] {
		return this.#subjects;
	}

	/** The one subject the inspector shows. */
	get subject(): Subject | undefined {
		return this.#subjects.at(-1);
	}

	/** Selects one thing, alone or (when `also`) with what is selected; picked again with `also`, it is let go. */
	pick(subject: Subject, also = false): void {
		if ('configuration' in subject) this.#last = subject.configuration;
		const others = this.#subjects.filter((one) => !sameValue(one, subject));
		const known = others.length < this.#subjects.length;
		this.#subjects = !also ? [subject] : known ? others : [...others, subject];
	}

	/** Selects one thing alone, unless it is selected already, alone or with others. */
	hold(subject: Subject): void {
		if (!this.has(subject)) this.pick(subject);
	}

	/** Selects several things at once. */
	pickAll(subjects: readonly Subject[]): void {
		this.#subjects = subjects;
	}

	clear(): void {
		this.#subjects = [];
	}

	has(subject: Subject): boolean {
		return this.#subjects.some((one) => sameValue(one, subject));
	}
}
