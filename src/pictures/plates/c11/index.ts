/** The plates of c11: a name and the finished picture. */
export const c11Plates = {} satisfies Record<string, () => string>;
