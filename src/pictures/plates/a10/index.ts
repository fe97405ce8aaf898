/** The plates of a10: a name and the finished picture. */
export const a10Plates = {} satisfies Record<string, () => string>;
