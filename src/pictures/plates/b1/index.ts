/** The plates of b1: a name and the finished picture. */
export const b1Plates = {} satisfies Record<string, () => string>;
