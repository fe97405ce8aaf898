/** The plates of a12: a name and the finished picture. */
export const a12Plates = {} satisfies Record<string, () => string>;
