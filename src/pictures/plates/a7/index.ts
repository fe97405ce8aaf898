/** The plates of a7: a name and the finished picture. */
export const a7Plates = {} satisfies Record<string, () => string>;
