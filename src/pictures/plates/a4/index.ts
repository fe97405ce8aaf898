/** The plates of a4: a name and the finished picture. */
export const a4Plates = {} satisfies Record<string, () => string>;
