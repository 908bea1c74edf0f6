import type { CodeSeen } from '$lib/core/exchange/coded/summary';
import type { CodeUse } from '$lib/core/model/intake';
import { beginning, under, useOf, withoutPrefix } from './code-lines';
import { useFor, type UseChoice } from './use-choices';

/** What each code is taken as, while a person goes through them. */
export class Mapping {
	codes = $state.raw<readonly CodeSeen[]>([]);
	uses = $state.raw<ReadonlyMap<string, CodeUse>>(new Map());
	#before = $state.raw<readonly ReadonlyMap<string, CodeUse>[]>([]);

	/** Begins with what is proposed. */
	begin(codes: readonly CodeSeen[]): void {
		this.codes = codes;
		this.uses = new Map(codes.map(({ key, proposed }) => [key, proposed.use]));
		this.#before = [];
	}

	/** Whether something was changed that can be taken back. */
	get isChanged(): boolean {
		return this.#before.length > 0;
	}

	/** Takes back the last change. */
	takeBack(): void {
		const before = this.#before.at(-1);
		if (before === undefined) return;
		this.uses = before;
		this.#before = this.#before.slice(0, -1);
	}

	useOf(code: CodeSeen): CodeUse {
		return useOf(this.uses, code);
	}

	/** Takes some codes in another way; tells how many. */
	take(codes: readonly CodeSeen[], choice: UseChoice): number {
		return this.#change(codes.map((code) => [code, useFor(code, choice, this.useOf(code))]));
	}

	/** Takes all codes under one in another way, or the code itself where none stand under it; tells how many. */
	takeBranch(code: CodeSeen, choice: UseChoice): number {
		const inside = under(this.codes, code);
		return this.take(inside.length === 0 ? [code] : inside, choice);
	}

	/** Takes all codes that begin alike in another way, without that beginning where it is to go; tells how many. */
	takeBeginning(prefix: string, choice: UseChoice, isCut: boolean): number {
		return this.#change(
			beginning(this.codes, prefix).map((code) => {
				const use = useFor(code, choice, this.useOf(code));
				const label = withoutPrefix(code.name, prefix);
				return [code, isCut && use.as !== 'left out' ? { ...use, label } : use];
			})
		);
	}

	/** Writes other words for what a code becomes; a letter more is no step of its own. */
	relabel(code: CodeSeen, label: string): void {
		const use = this.useOf(code);
		if (use.as === 'left out') return;
		this.uses = new Map(this.uses).set(code.key, { ...use, label });
	}

	#change(changed: readonly (readonly [CodeSeen, CodeUse])[]): number {
		if (changed.length === 0) return 0;
		this.#before = [...this.#before.slice(-99), this.uses];
		const uses = new Map(this.uses);
		for (const [{ key }, use] of changed) uses.set(key, use);
		this.uses = uses;
		return changed.length;
	}
}
