/** The plates of a6: a name and the finished picture. */
export const a6Plates = {} satisfies Record<string, () => string>;
