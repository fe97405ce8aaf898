/** The plates of a11: a name and the finished picture. */
export const a11Plates = {} satisfies Record<string, () => string>;
