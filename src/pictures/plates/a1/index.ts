/** The plates of a1: a name and the finished picture. */
export const a1Plates = {} satisfies Record<string, () => string>;
