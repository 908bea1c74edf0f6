/** Middles of cards this near one another across the canvas stand in one column, in canvas units. */
export const columnTolerance = 45;

/** Middles of cards this near one another down the canvas stand in one row. */
export const rowTolerance = 14;

/** Cards this far apart stand side by side, where none in a row stand nearer; narrower than any card of the canvas. */
export const sideBySide = 120;

/** Least distance between the middles of cards of two configurations that stand apart. */
export const groundsApart = 60;
