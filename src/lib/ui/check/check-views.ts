import type { Component } from 'svelte';
import type { RespondedFinding } from '$lib/core/checks/responses';
import BearingMap from './BearingMap.svelte';
import ChainRows from './ChainRows.svelte';
import CoverageTable from './CoverageTable.svelte';
import GroupMatrix from './GroupMatrix.svelte';
import NewsBySource from './NewsBySource.svelte';
import RippleMap from './RippleMap.svelte';
import RoleTable from './RoleTable.svelte';

/** The checks whose findings are not shown as cards, with what shows them. */
export const checkViews: Readonly<
	Record<string, Component<{ found: readonly RespondedFinding[] }>>
> = {
	bearing: BearingMap,
	'chain-threads': ChainRows,
	'element-coverage': CoverageTable,
	'group-silence': GroupMatrix,
	'new-information': NewsBySource,
	ripples: RippleMap,
	'role-inventory': RoleTable
};
