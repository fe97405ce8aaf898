/** The plates of c6: a name and the finished picture. */
export const c6Plates = {} satisfies Record<string, () => string>;
