/** The plates of b6: a name and the finished picture. */
export const b6Plates = {} satisfies Record<string, () => string>;
