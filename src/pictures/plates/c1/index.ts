/** The plates of c1: a name and the finished picture. */
export const c1Plates = {} satisfies Record<string, () => string>;
