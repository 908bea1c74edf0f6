import type { Component } from 'svelte';

/** Something to choose in a menu. */
export interface MenuAct {
	label: string;
	/** What is spoken where the label alone does not say to what it is done. */
	spoken?: string;
	onselect: () => void;
	icon?: Component;
	/** Keys that do the same, e.g. `Ctrl+D`. */
	keys?: string;
	/** Which command it is, where it is one that has the same name everywhere. */
	command?: string;
	/** For one of several that can be on: whether it is. */
	checked?: boolean;
	/** Several of them can be on at once: the menu stays open. */
	many?: boolean;
	disabled?: boolean;
	/** Takes something away. */
	problem?: boolean;
}

/** A line of a menu: an act, a heading over the acts that follow, or a hairline between them. */
export type MenuEntry = MenuAct | { heading: string } | 'line';
