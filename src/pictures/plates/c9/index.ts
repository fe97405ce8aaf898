/** The plates of c9: a name and the finished picture. */
export const c9Plates = {} satisfies Record<string, () => string>;
