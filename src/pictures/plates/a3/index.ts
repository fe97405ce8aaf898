/** The plates of a3: a name and the finished picture. */
export const a3Plates = {} satisfies Record<string, () => string>;
