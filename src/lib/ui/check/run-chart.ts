import type * as Plots from '@observablehq/plot';

/** One dot of a run chart. */
export interface RunPoint {
	/** Where it stands in the order. */
	readonly place: number;
	/** What it is of. */
	readonly title: string;
	readonly series: string;
	readonly many: number;
}

/** Draws each series as a row of its own, so that none needs a colour to be told from the others. */
export function runChart(Plot: typeof Plots, points: readonly RunPoint[], width: number): Element {
	const series = [...new Set(points.map((point) => point.series))];
	const places = [...new Set(points.map(({ place }) => place))];
	const chart = Plot.plot({
		width,
		height: 76 + series.length * 92,
		marginLeft: 32,
		marginRight: 12,
		marginTop: 28,
		marginBottom: 48,
		style: {
			background: 'transparent',
			color: 'inherit',
			fontFamily: 'inherit',
			fontSize: '12px'
		},
		x: { type: 'point', domain: places, label: null },
		y: { label: null, domain: [0, Math.max(1, ...points.map(({ many }) => many))] },
		fy: { domain: series, axis: null, padding: 0.3 },
		marks: [...axes(Plot, places, width), names(Plot, series), ...runs(Plot, points)]
	});
	// The chart has one name; its groups, which have no role, may not have names of their own.
	for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
	return chart;
}

function axes({ axisX, axisY, ruleY }: typeof Plots, places: readonly number[], width: number) {
	// Every how many places one is numbered, so that the numbers do not run together.
	const step = Math.max(1, Math.ceil((places.length * 28) / width));
	return [
		ruleY([0], { strokeOpacity: 0.5 }),
		axisX({
			label: 'Sources in the order of dates',
			labelAnchor: 'left',
			labelArrow: 'none',
			labelOffset: 40,
			ticks: places.filter((_, at) => at % step === 0)
		}),
		axisY({
			ticks: 3,
			tickFormat: (many: number) => (Number.isInteger(many) ? String(many) : '')
		})
	];
}

function names({ text }: typeof Plots, series: readonly string[]) {
	return text(series, {
		fy: (name: string) => name,
		text: (name: string) => name,
		frameAnchor: 'top-left',
		dy: -18,
		fontWeight: 600
	});
}

function runs({ dot, lineY }: typeof Plots, points: readonly RunPoint[]) {
	const at = { x: 'place', y: 'many', fy: 'series' };
	return [
		lineY(points, { ...at, strokeWidth: 1.5 }),
		dot(points, {
			...at,
			r: 3,
			fill: 'currentColor',
			title: ({ title, many }: RunPoint) => `${title}: ${many}`
		})
	];
}
