/** The plates of b5: a name and the finished picture. */
export const b5Plates = {} satisfies Record<string, () => string>;
