/** How far apart two things must come to stand, the first lying before the second; nothing where it does not matter. */
export type Need = (first: number, second: number) => number | undefined;

/**
 * New places along one axis for things at the given coordinates: their order stays, what stood level stays level,
 * and every pair is as far apart as it needs. With a length, they fill it in their old proportions; without one
 * they take as little as they can. Nothing where the length does not suffice.
 */
export function spread(
	coordinates: readonly number[],
	need: Need,
	tolerance: number,
	length?: number
): number[] | undefined {
	const levels = levelsOf(coordinates, need, tolerance);
	const gaps = gapsBetween(levels, need);
	const earliest = levels.map(() => 0);
	for (let level = 1; level < levels.length; level++)
		earliest[level] = furthest(gaps[level], earliest, level);
	const span = length ?? earliest.at(-1) ?? 0;
	if (span < (earliest.at(-1) ?? 0) - 1e-9) return undefined;
	const latest = latestPlaces(gaps, levels.length, span);
	const targets = targetsOf(
		levels.map((members) => coordinates[members[0] ?? 0] ?? 0),
		span
	);
	const places: number[] = [];
	for (let level = 0; level < levels.length; level++) {
		const wanted = Math.max(targets[level] ?? 0, furthest(gaps[level], places, level));
		places[level] = Math.min(wanted, latest[level] ?? span);
	}
	const result = coordinates.map(() => 0);
	levels.forEach((members, level) => members.forEach((one) => (result[one] = places[level] ?? 0)));
	return result;
}

/** Things by coordinate, those within the tolerance of one another together unless they need room between them. */
function levelsOf(coordinates: readonly number[], need: Need, tolerance: number): number[][] {
	const order = coordinates.map((_, index) => index);
	order.sort((one, other) => (coordinates[one] ?? 0) - (coordinates[other] ?? 0) || one - other);
	const levels: number[][] = [];
	for (const one of order) {
		const level = levels.at(-1);
		const start = level?.[0];
		const isLevel =
			start !== undefined && (coordinates[one] ?? 0) - (coordinates[start] ?? 0) <= tolerance;
		if (isLevel && level?.every((other) => need(other, one) === undefined)) level.push(one);
		else levels.push([one]);
	}
	return levels;
}

/** For each level, how far it must stand behind each earlier one; below nothing where that does not matter. */
function gapsBetween(levels: readonly (readonly number[])[], need: Need): Float64Array[] {
	return levels.map((members, level) => {
		const gaps = new Float64Array(level).fill(-1);
		for (let earlier = 0; earlier < level; earlier++)
			for (const one of levels[earlier] ?? [])
				for (const other of members)
					gaps[earlier] = Math.max(gaps[earlier] ?? -1, need(one, other) ?? -1);
		return gaps;
	});
}

function furthest(
	gaps: Float64Array | undefined,
	places: readonly number[],
	level: number
): number {
	let place = level === 0 ? 0 : (places[level - 1] ?? 0);
	gaps?.forEach((gap, earlier) => {
		if (gap >= 0) place = Math.max(place, (places[earlier] ?? 0) + gap);
	});
	return place;
}

function latestPlaces(gaps: readonly Float64Array[], count: number, span: number): number[] {
	const latest = Array<number>(count).fill(span);
	for (let level = count - 1; level >= 0; level--)
		for (let later = level + 1; later < count; later++) {
			const bound = (latest[later] ?? span) - Math.max(0, gaps[later]?.[level] ?? 0);
			latest[level] = Math.min(latest[level] ?? span, bound);
		}
	return latest;
}

function targetsOf(coordinates: readonly number[], span: number): number[] {
	const [first, last] = [coordinates[0] ?? 0, coordinates.at(-1) ?? 0];
	return coordinates.map((one) =>
		last === first ? span / 2 : ((one - first) / (last - first)) * span
	);
}
