import { getContext, setContext, untrack } from 'svelte';
import { recall, remember } from '../shared/remembered';
import { commandTable, type CommandWords, type Where } from './command-table';
import { isSingleKey, pressed } from './key-press';

export type CommandId = keyof typeof commandTable;

/** How a command is done now, by the part of the page that can do it. */
export interface Offer {
	readonly run: () => unknown;
	/** Whether it would do anything now; it would where this is absent. */
	readonly isPossible?: () => boolean;
}

export type Offers = Partial<Record<CommandId, Offer | (() => unknown)>>;

/** The words of a command. */
export function wordsOf(id: CommandId): CommandWords {
	return commandTable[id];
}

const ids = Object.keys(commandTable) as CommandId[];

/** What can be done in the page as it stands: every part that can do a command offers it for as long as it is there. */
export class LiveCommands {
	#offers = $state.raw<readonly (readonly [CommandId, Offer])[]>([]);
	#singleKeys = $state(recall('single keys') !== 'off');

	/** Whether keys that are pressed alone do anything. */
	get singleKeys(): boolean {
		return this.#singleKeys;
	}

	set singleKeys(on: boolean) {
		this.#singleKeys = on;
		remember('single keys', on ? 'on' : 'off');
	}

	/** Offers commands; gives the way to take the offer back. */
	offer(offers: Offers): () => void {
		const added = Object.entries(offers).map(
			([id, offer]) =>
				[id as CommandId, typeof offer === 'function' ? { run: offer } : offer] as const
		);
		this.#offers = [...this.#offers, ...added];
		return () => (this.#offers = this.#offers.filter((one) => !added.includes(one)));
	}

	/** The commands that would do something now, in the order of the table. */
	get possible(): CommandId[] {
		return ids.filter((id) => this.#offerOf(id) !== undefined);
	}

	/** Does a command; false where nothing here can do it now. */
	run(id: CommandId): boolean {
		const offer = this.#offerOf(id);
		if (offer === undefined) return false;
		void offer.run();
		return true;
	}

	/** Does what a key asks for in a part of the page; true where it meant something. */
	press(event: KeyboardEvent, where: Where): boolean {
		const id = this.commandFor(event, where);
		if (id === undefined || !this.run(id)) return false;
		event.preventDefault();
		event.stopPropagation();
		return true;
	}

	/** The command a key stands for in a part of the page. */
	commandFor(event: KeyboardEvent, where: Where): CommandId | undefined {
		return ids.find((id) => {
			const { where: heard, keys = [] } = wordsOf(id);
			return (
				heard === where &&
				keys.some((key) => (this.#singleKeys || !isSingleKey(key)) && pressed(event, key))
			);
		});
	}

	#offerOf(id: CommandId): Offer | undefined {
		const last = this.#offers.findLast((one) => one[0] === id)?.[1];
		return last === undefined || last.isPossible?.() === false ? undefined : last;
	}
}

const key = Symbol('commands');

/** Hands the commands to what is below. */
export function provideCommands(commands: LiveCommands): LiveCommands {
	return setContext(key, commands);
}

/** The commands of the open project. */
export function useCommands(): LiveCommands {
	return getContext<LiveCommands>(key);
}

/** Offers commands for as long as the component is there. To be called while it is made. */
export function offerCommands(offers: Offers): void {
	const commands = useCommands();
	$effect(() => untrack(() => commands.offer(offers)));
}
