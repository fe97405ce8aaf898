/** A card on its way from its link into the suitcase: in memory only, never in an address. */
let inHand = '';

/** Carries the text of a card to the suitcase. */
export function carryCard(text: string): void {
	inHand = text;
}

/** Takes the card that is on its way, once; empty where there is none. */
export function takeCardInHand(): string {
	const taken = inHand;
	inHand = '';
	return taken;
}
