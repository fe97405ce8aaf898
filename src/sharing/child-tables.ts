/** Where a child's side keeps what. */
export const childTables = {
	people: 'people',
	lines: 'child-lines',
	letters: 'sent-letters',
	ways: 'letter-ways'
} as const;
