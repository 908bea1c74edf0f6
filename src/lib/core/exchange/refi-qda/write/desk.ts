import { inOrder } from '../../../graph/places';
import type { Configuration } from '../../../model/configuration';
import type { Id } from '../../../model/id';
import type { Model } from '../../../model/model';
import type { About, Target } from '../../../model/target';
import { Guids } from './guids';
import { NoteShelf } from './notes';
import { LeftOut } from './left-out';
import { Xml } from './xml';

/** Everything that the parts of a project share while they are written. */
export class Desk {
	readonly xml = new Xml();
	readonly guids: Guids;
	readonly notes: NoteShelf;
	readonly leftOut = new LeftOut();
	readonly configurations: readonly Configuration[];
	/** Links that need a code, because something speaks of them, by the name of the code. */
	readonly coded: ReadonlySet<string>;
	/** Chains that something speaks of, by their name. */
	readonly chains: ReadonlyMap<string, Chain>;
	/** Notes about a thing, by its GUID. */
	readonly decided = new Map<string, string[]>();

	constructor(
		readonly model: Model,
		readonly texts: ReadonlyMap<string, string>
	) {
		this.guids = new Guids(model.project.keys().next().value ?? '');
		this.notes = new NoteShelf(this.xml, this.guids);
		this.configurations = inOrder(model.configuration);
		const targets = [...targetsIn(model)];
		this.chains = new Map(
			targets.flatMap((target) =>
				target.kind === 'chain' && this.#holds(target) ? [[nameOf(target), target] as const] : []
			)
		);
		this.coded = new Set([...linkNames(targets), ...conditioned(this.configurations)]);
	}

	/** The GUID of the code of a target, or nothing where it is not there. */
	codeOf(target: Target): string | undefined {
		return this.#holds(target) ? this.guids.of(nameOf(target)) : undefined;
	}

	/** References to the decisions that are about something. */
	decisionsAbout(guid: string): string[] {
		return (this.decided.get(guid) ?? []).map((one) => this.notes.ref(one));
	}

	#holds(target: Target): boolean {
		const { model } = this;
		switch (target.kind) {
			case 'element':
				return model.element.has(target.element);
			case 'theory':
				return model.theory.has(target.theory);
			case 'configuration':
				return model.configuration.has(target.configuration);
			case 'occurrence':
				return (
					model.configuration.get(target.configuration)?.occurrences[target.occurrence] !==
					undefined
				);
			case 'link':
				return this.#holdsLink(target);
			case 'chain':
				return target.links.every((one) => this.#holdsLink(one));
		}
	}

	#holdsLink({ configuration, link }: LinkPlace): boolean {
		return this.model.configuration.get(configuration)?.links[link] !== undefined;
	}
}

type Chain = Extract<Target, { kind: 'chain' }>;
type LinkPlace = Chain['links'][number];

/** The name under which the code of a target has its GUID. */
export function nameOf(target: Target): string {
	switch (target.kind) {
		case 'element':
			return target.element;
		case 'theory':
			return target.theory;
		case 'configuration':
			return target.configuration;
		case 'occurrence':
			return `${target.configuration} ${target.occurrence}`;
		case 'link':
			return `${target.configuration} ${target.link}`;
		case 'chain':
			return `chain ${target.links.map(({ configuration, link }) => `${configuration} ${link}`).join(' ')}`;
	}
}

function* targetsIn({ extract, decision }: Model): Generator<Target> {
	for (const { codings } of extract.values())
		for (const { target } of Object.values(codings)) yield target;
	for (const { about } of decision.values()) for (const one of about) if (isTarget(one)) yield one;
}

/** Whether what a decision is about is part of the theory. */
export function isTarget(about: About): about is Target {
	return about.kind !== 'record';
}

function* linkNames(targets: readonly Target[]): Generator<string> {
	for (const target of targets) {
		if (target.kind === 'link') yield nameOf(target);
		if (target.kind === 'chain')
			for (const one of target.links) yield nameOf({ kind: 'link', ...one });
	}
}

/** Links that another link conditions. */
function* conditioned(configurations: readonly Configuration[]): Generator<string> {
	for (const { id: configuration, links } of configurations)
		for (const { to } of Object.values(links))
			for (const one of to as readonly Id[])
				if (one.startsWith('link:'))
					yield nameOf({ kind: 'link', configuration, link: one as Id<'link'> });
}
