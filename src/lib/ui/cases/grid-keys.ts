/** Where a key leads in a sheet: by so many rows and columns; far means to the end. */
export interface Step {
	readonly rows: number;
	readonly columns: number;
}

const far = 1_000_000;

const steps: Readonly<Record<string, (isFar: boolean) => Step>> = {
	ArrowDown: (isFar) => ({ rows: isFar ? far : 1, columns: 0 }),
	ArrowUp: (isFar) => ({ rows: isFar ? -far : -1, columns: 0 }),
	ArrowRight: (isFar) => ({ rows: 0, columns: isFar ? far : 1 }),
	ArrowLeft: (isFar) => ({ rows: 0, columns: isFar ? -far : -1 }),
	PageDown: () => ({ rows: 15, columns: 0 }),
	PageUp: () => ({ rows: -15, columns: 0 }),
	Home: (isFar) => ({ rows: isFar ? -far : 0, columns: -far }),
	End: (isFar) => ({ rows: isFar ? far : 0, columns: far })
};

/** Where a key leads in a sheet, if it leads anywhere. */
export function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Step | undefined {
	return altKey || metaKey ? undefined : steps[key]?.(ctrlKey);
}
