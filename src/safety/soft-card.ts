import type { InterfaceWords } from '#language';
import type { CalmTier } from './exercise.ts';
import { heardThemes, themes, type HeavyWords, type Theme } from './heavy-words.ts';
import type { Help } from './help.ts';

/** All that the soft help card is made of, in one file that every device fetches with the suitcase. */
export interface SoftCard {
	/** The heavy words of every language: a child may write in another one than it reads. */
	lists: readonly HeavyWords[];
	help: Readonly<Record<CalmTier, Help>>;
	words: InterfaceWords['heavy'];
}

/** The lines the card names for each tier, in their order. Source: children.md 6.2. */
const onCard: Readonly<Record<CalmTier, readonly string[]>> = {
	together: [],
	reader: ['kindertelefoon'],
	teen: ['kindertelefoon', 'suicide-prevention', 'veilig-thuis']
};

/** Of the help for one tier, the few lines a card has room for. */
export function helpOnCard(help: Help, tier: CalmTier): Help {
	const lines = onCard[tier].map((id) => {
		const line = help.lines.find((one) => one.id === id);
		if (!line) throw new Error(`the card for ${tier} names a helpline that is not there: ${id}`);
		return line;
	});
	return { ...help, lines };
}

/** What a child's own words may be about, in any language the device has; nothing opens no card. */
export function heardBy({ lists }: Pick<SoftCard, 'lists'>, text: string): Theme[] {
	const heard = new Set(lists.flatMap((list) => heardThemes(text, list)));
	return themes.filter((theme) => heard.has(theme));
}
