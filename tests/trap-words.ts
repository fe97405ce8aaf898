import type { Tier } from '../src/story/tier.ts';

/** A word that a child hears otherwise than it is meant. */
interface TrapWord {
	name: string;
	/** For whom it is a trap. */
	tiers: readonly Tier[];
	/** Where the word is allowed all the same: it says there what it means. */
	unless?: RegExp;
	pattern: RegExp;
}

const everybody: readonly Tier[] = ['together', 'reader', 'teen'];

const trapWords: readonly TrapWord[] = [
	{
		// means fault and debt alike; *niet jouw schuld* is the message, and its two meanings are told once
		name: 'schuld',
		tiers: everybody,
		pattern: /(?<!\b(?:niet|nooit) (?:jouw|mijn|zijn|haar|jullie|hun) )\bschuld(en)?\b/i,
		unless: /betekent twee dingen/
	},
	{ name: 'uit huis gezet', tiers: everybody, pattern: /\buit (?:je |ons |het )?huis gezet\b/i },
	{
		// sounds like being taken away from one's parents, so the two are only ever told apart
		name: 'huisuitzetting',
		tiers: everybody,
		pattern: /\bhuisuitzetting/i,
		unless: /uithuisplaatsing/i
	},
	{
		name: 'uithuisplaatsing',
		tiers: everybody,
		pattern: /\buithuisplaatsing/i,
		unless: /huisuitzetting/i
	},
	{
		// to a child: where one goes after school
		name: 'opvang',
		tiers: ['together', 'reader'],
		pattern: /\bopvang\b/i,
		unless: /gebouw|opvang na school/
	},
	{ name: 'logeren', tiers: everybody, pattern: /\bloge(?:ren|er|ert|erde)\b/i },
	{ name: 'vakantie', tiers: everybody, pattern: /\bvakantie/i },
	{ name: 'nieuw huis', tiers: everybody, pattern: /\bnieuwe? (?:t?huis|woning)\b/i },
	{
		// adults mean: nobody knows how long
		name: 'tijdelijk',
		tiers: everybody,
		pattern: /\btijdelijk/i,
		unless: /hoe lang|betekent/
	},
	{ name: 'kwijt', tiers: everybody, pattern: /\b(?:huis|thuis|woning)\b.{0,20}\bkwijt\b/i },
	{ name: 'deurwaarder', tiers: ['together'], pattern: /\bdeurwaarder/i },
	{ name: 'dakloos', tiers: ['together'], pattern: /\bdaklo(?:os|ze)/i },
	{
		// a word a child may hear, so it may be explained, and nothing else
		name: 'dakloos',
		tiers: ['reader', 'teen'],
		pattern: /\bdaklo(?:os|ze)/i,
		unless: /(?:dat|het) woord|betekent/i
	},
	{
		name: 'office language',
		tiers: everybody,
		pattern: /\b(?:urgentie|traject|casus|cliënt|plaatsing)/i
	}
];

/** The trap words a text holds for readers of this tier, by name. */
export function trapWordsIn(text: string, tier: Tier): string[] {
	return trapWords
		.filter(
			({ tiers, pattern, unless }) =>
				tiers.includes(tier) && pattern.test(text) && !unless?.test(text)
		)
		.map(({ name }) => name);
}
