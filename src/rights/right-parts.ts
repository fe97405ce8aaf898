/** The parts of a right's card, in the order they are told. */
export const rightParts = ['means', 'must', 'say', 'missing'] as const;
