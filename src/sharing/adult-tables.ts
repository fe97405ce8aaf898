/** Where an adult's desk keeps what. */
export const adultTables = {
	letters: 'received-letters',
	lines: 'adult-lines',
	keys: 'own-keys',
	/** Cards whose mailbox was ended. */
	ended: 'ended-cards',
	/** What goes back to a child and has not been handed to the mailroom. */
	leaving: 'leaving-answers',
	/** Sealed letters that came before the first of their conversation. */
	early: 'early-letters',
	/** Links that were opened, and the claim with which. */
	links: 'opened-links',
	/** Own cards whose mailbox somebody else may empty too. */
	handed: 'handed-boxes',
	/** Mailboxes of others that are emptied here too. */
	boxes: 'taken-boxes',
	log: 'opening-log'
} as const;
