/** The plates of a8: a name and the finished picture. */
export const a8Plates = {} satisfies Record<string, () => string>;
