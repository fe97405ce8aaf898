import { tiers, type Tier } from '#story';

/** The private screens. They share one address and one title, so that history shows one line. */
export type Screen = NonNullable<App.PageState['screen']>;

/** What a screen is about, by its random id. */
export type About = Pick<App.PageState, 'item' | 'person' | 'letter'>;

const letterScreens = [
	'letter',
	'talk',
	'sent',
	'sent-letter',
	'take-answer',
	'circle',
	'meet-card',
	'person'
] as const satisfies readonly Screen[];

/** The screens about letters and the people they go to. */
export type LetterScreen = (typeof letterScreens)[number];

export function isLetterScreen(screen: Screen): screen is LetterScreen {
	return letterScreens.some((one) => one === screen);
}

const planScreens = [
	'plan',
	'plan-fill',
	'plan-hand-over',
	'plan-take',
	'plan-fridge',
	'our-story'
] as const satisfies readonly Screen[];

/** The screens about what the family laid down together. */
export type PlanScreen = (typeof planScreens)[number];

export function isPlanScreen(screen: Screen): screen is PlanScreen {
	return planScreens.some((one) => one === screen);
}

const sheetScreens = [
	'sheets',
	'voice-sheet',
	'rights-check',
	'complaint'
] as const satisfies readonly Screen[];

/** The sheets for people who decide. */
export type SheetScreen = (typeof sheetScreens)[number];

export function isSheetScreen(screen: Screen): screen is SheetScreen {
	return sheetScreens.some((one) => one === screen);
}

/** The screen that a link asks for, and the telling it is for; null where it asks for the suitcase. */
export function screenBehindHash(hash: string): { screen: Screen; tier?: Tier } | null {
	const told = tiers.find((tier) => hash === `#plan-${tier}`);
	if (told) return { screen: 'plan', tier: told };
	const wished = [
		'plan',
		'plan-fill',
		'sheets',
		'voice-sheet',
		'rights-check',
		'complaint'
	] as const;
	const screen = wished.find((one) => hash === `#${one}`);
	return screen ? { screen } : null;
}
