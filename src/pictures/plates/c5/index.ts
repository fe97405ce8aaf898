/** The plates of c5: a name and the finished picture. */
export const c5Plates = {} satisfies Record<string, () => string>;
