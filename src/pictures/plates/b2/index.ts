/** The plates of b2: a name and the finished picture. */
export const b2Plates = {} satisfies Record<string, () => string>;
