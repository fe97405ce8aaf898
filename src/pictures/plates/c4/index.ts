/** The plates of c4: a name and the finished picture. */
export const c4Plates = {} satisfies Record<string, () => string>;
