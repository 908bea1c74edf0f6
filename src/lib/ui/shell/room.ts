import type { Component } from 'svelte';

/** A room of the open project, as the rail shows it. */
export interface Room {
	id: string;
	label: string;
	href: string;
	icon: Component;
}
