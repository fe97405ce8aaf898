/** The plates of b3: a name and the finished picture. */
export const b3Plates = {} satisfies Record<string, () => string>;
