/** The plates of c7: a name and the finished picture. */
export const c7Plates = {} satisfies Record<string, () => string>;
