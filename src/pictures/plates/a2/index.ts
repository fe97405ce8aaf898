/** The plates of a2: a name and the finished picture. */
export const a2Plates = {} satisfies Record<string, () => string>;
