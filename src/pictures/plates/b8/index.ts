/** The plates of b8: a name and the finished picture. */
export const b8Plates = {} satisfies Record<string, () => string>;
