/** The plates of c3: a name and the finished picture. */
export const c3Plates = {} satisfies Record<string, () => string>;
