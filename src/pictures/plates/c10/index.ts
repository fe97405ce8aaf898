/** The plates of c10: a name and the finished picture. */
export const c10Plates = {} satisfies Record<string, () => string>;
