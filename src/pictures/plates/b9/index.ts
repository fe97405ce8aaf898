/** The plates of b9: a name and the finished picture. */
export const b9Plates = {} satisfies Record<string, () => string>;
