/** The plates of c12: a name and the finished picture. */
export const c12Plates = {} satisfies Record<string, () => string>;
