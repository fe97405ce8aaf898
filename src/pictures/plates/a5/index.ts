/** The plates of a5: a name and the finished picture. */
export const a5Plates = {} satisfies Record<string, () => string>;
