/** The plates of b10: a name and the finished picture. */
export const b10Plates = {} satisfies Record<string, () => string>;
