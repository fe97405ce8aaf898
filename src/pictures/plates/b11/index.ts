/** The plates of b11: a name and the finished picture. */
export const b11Plates = {} satisfies Record<string, () => string>;
