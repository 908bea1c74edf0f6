import { countOf } from '../shared/words';

/** A project as the list of projects shows it. */
export interface ProjectEntry {
	id: string;
	name: string;
	createdAt: string;
	changedAt: string;
	/** When it was deleted, while it can still be restored. */
	deletedAt?: string;
	counts: { elements: number; configurations: number; extracts: number; sources: number };
	bytes: number;
}

/** What a project holds, in words: `12 elements · 7 configurations · 40 extracts`. */
export function holdings({ counts }: ProjectEntry): string {
	return [
		countOf(counts.elements, 'element'),
		countOf(counts.configurations, 'configuration'),
		countOf(counts.extracts, 'extract')
	].join(' · ');
}

/** What goes with a project when it is deleted, as a sentence. */
export function everythingIn({ counts }: ProjectEntry): string {
	const parts = [
		countOf(counts.elements, 'element'),
		countOf(counts.configurations, 'configuration'),
		countOf(counts.extracts, 'extract'),
		countOf(counts.sources, 'source')
	].filter((part) => !part.startsWith('0 '));
	if (parts.length === 0) return 'Nothing is written in it yet.';
	return `With it go ${new Intl.ListFormat('en-GB').format(parts)}.`;
}

/** The projects at hand, those last changed first. */
export function atHand(projects: readonly ProjectEntry[]): ProjectEntry[] {
	return projects.filter(({ deletedAt }) => deletedAt === undefined).sort(lastFirst('changedAt'));
}

/** The deleted projects, those last deleted first. */
export function deleted(projects: readonly ProjectEntry[]): ProjectEntry[] {
	return projects.filter(({ deletedAt }) => deletedAt !== undefined).sort(lastFirst('deletedAt'));
}

function lastFirst(time: 'changedAt' | 'deletedAt') {
	return (one: ProjectEntry, other: ProjectEntry) =>
		(other[time] ?? '').localeCompare(one[time] ?? '');
}
