/** Every word there is for a letter that is not shown; nothing else may come of one. */
export const notOpened = [
	...['wrong-words', 'cut-off', 'damaged', 'for-a-card', 'not-a-letter', 'too-new'],
	...['too-much-work', 'no-memory', 'for-someone-else', 'for-words', 'seen', 'wrong-date'],
	...['too-old', 'not-genuine', 'too-early', 'card-used', 'closed']
];

export const opening = ['opens'];

export const noCard = ['not-a-card', 'cut-off', 'damaged', 'too-new', 'expired', 'wrong-date'];

export const noLink = ['not-a-link', 'cut-off', 'too-new'];

export const partTaken = ['new', 'again', 'other-letter', 'not-a-part', 'too-new'];
