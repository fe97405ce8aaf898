import type { Translator } from '#language';
import type { BoardCard, Subject } from './plan.ts';
import { isToldFor } from './told.ts';

/** What the story can tell as certain, with its words; what it calls unknown is no answer here. */
const choices = {
	where: {
		family: 'map:place-family',
		hotel: 'map:place-hotel',
		park: 'map:place-park',
		shelter: 'map:place-shelter',
		'other-town': 'map:place-other-town'
	},
	goes: {
		together: 'map:goes-together',
		papa: 'map:goes-papa',
		mama: 'map:goes-mama',
		apart: 'map:goes-apart'
	},
	school: { same: 'map:after-same', other: 'map:after-other' },
	pet: { none: 'map:pet-none', comes: 'map:pet-comes', elsewhere: 'map:pet-elsewhere' },
	reason: {
		rent: 'map:reason-rent',
		owner: 'map:reason-owner',
		unsafe: 'map:reason-unsafe',
		rules: 'map:reason-rules',
		parents: 'map:reason-parents',
		later: 'map:reason-later'
	}
} as const;

export interface Choice {
	readonly told: string;
	readonly words: string;
}

/** The choices of a card; empty where the family's own words are all there is. */
export function choicesFor(t: Translator, subject: Subject): Choice[] {
	return tableOf(t, subject).filter(({ told }) => isToldFor(subject, told));
}

function tableOf(t: Translator, subject: Subject): Choice[] {
	switch (subject) {
		case 'where':
			return toldIn(t, choices.where);
		case 'goes':
			return toldIn(t, choices.goes);
		case 'school':
			return toldIn(t, choices.school);
		case 'pet':
			return toldIn(t, choices.pet);
		case 'reason':
			return toldIn(t, choices.reason);
		default:
			return [];
	}
}

type Words = {
	[S in keyof typeof choices]: (typeof choices)[S][keyof (typeof choices)[S]];
}[keyof typeof choices];

function toldIn(t: Translator, table: Readonly<Record<string, Words>>): Choice[] {
	return Object.entries(table).map(([told, words]) => ({ told, words: t(words) }));
}

export function askedBy(t: Translator, { subject, asks }: BoardCard): string {
	return subject === 'own' ? asks : t(`plan-fill:ask-${subject}`);
}

/** What a certain card says: what the story tells for it, and the family's own words. */
export function saidBy(t: Translator, card: BoardCard): string[] {
	const told = choicesFor(t, card.subject).find((choice) => choice.told === card.told)?.words;
	return [told ?? '', card.text].filter((line) => line.trim() !== '');
}
