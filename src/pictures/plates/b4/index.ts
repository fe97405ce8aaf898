/** The plates of b4: a name and the finished picture. */
export const b4Plates = {} satisfies Record<string, () => string>;
