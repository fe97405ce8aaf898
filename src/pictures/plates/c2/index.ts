/** The plates of c2: a name and the finished picture. */
export const c2Plates = {} satisfies Record<string, () => string>;
