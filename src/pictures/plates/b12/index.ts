/** The plates of b12: a name and the finished picture. */
export const b12Plates = {} satisfies Record<string, () => string>;
