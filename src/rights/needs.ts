import type { PointId } from './voice-points.ts';

/** One thing a child may need in the place it goes to, with the drawing that shows it. */
export interface Need {
	readonly id: NeedId;
	readonly group: NeedGroup;
	/** A drawing under `/art`. */
	readonly art: string;
}

export const needGroups = [
	'people',
	'sleep',
	'school',
	'friends',
	'things',
	'pet',
	'privacy',
	'faith',
	'safety',
	'knowing',
	'extra',
	'timing'
] as const;
export type NeedGroup = (typeof needGroups)[number];

/** Which of the seven points a group of needs stands beside. */
export const groupPoints: Readonly<Record<NeedGroup, PointId>> = {
	people: 'people',
	sleep: 'health',
	school: 'school',
	friends: 'people',
	things: 'who',
	pet: 'people',
	privacy: 'safe',
	faith: 'who',
	safety: 'safe',
	knowing: 'view',
	extra: 'extra',
	timing: 'school'
};

export const needIds = [
	'stay-with',
	'siblings',
	'other-family',
	'own-adult',
	'bed',
	'light',
	'cuddly',
	'clothes',
	'food',
	'medicine',
	'toilet',
	'same-school',
	'travel',
	'tests',
	'teacher-knows',
	'homework',
	'laptop',
	'school-money',
	'goodbye',
	'club',
	'birthday',
	'outside',
	'friends-come',
	'own-box',
	'stored',
	'drawing-book',
	'charger',
	'instrument',
	'bike',
	'pet-where',
	'pet-visit',
	'corner',
	'locker',
	'quiet',
	'calls',
	'prayer',
	'celebrate',
	'story',
	'language',
	'avoid',
	'address',
	'night',
	'who-call',
	'calendar',
	'photo-place',
	'who-is-who',
	'news',
	'explain',
	'hear-see',
	'calm',
	'holidays'
] as const;
export type NeedId = (typeof needIds)[number];

const shown: Readonly<Record<NeedGroup, Readonly<Partial<Record<NeedId, string>>>>> = {
	people: {
		'stay-with': 'person-family',
		siblings: 'noor-sami',
		'other-family': 'person-papa',
		'own-adult': 'person-helper'
	},
	sleep: {
		bed: 'word-bed',
		light: 'pack-lamp',
		cuddly: 'pack-bear',
		clothes: 'pack-jumper',
		food: 'object-apple',
		medicine: 'pack-medicine',
		toilet: 'pack-toothbrush'
	},
	school: {
		'same-school': 'pack-bag',
		travel: 'object-train',
		tests: 'pack-papers',
		'teacher-knows': 'person-teacher',
		homework: 'object-chair',
		laptop: 'pack-game',
		'school-money': 'pack-shoes'
	},
	friends: {
		goodbye: 'person-friend',
		club: 'object-ball',
		birthday: 'object-cake',
		outside: 'object-tree',
		'friends-come': 'home-open'
	},
	things: {
		'own-box': 'word-box',
		stored: 'pack-box',
		'drawing-book': 'pack-pencils',
		charger: 'pack-charger',
		instrument: 'object-guitar',
		bike: 'object-bike'
	},
	pet: { 'pet-where': 'object-cat', 'pet-visit': 'pack-lead' },
	privacy: {
		corner: 'word-house',
		locker: 'word-key',
		quiet: 'pack-headphones',
		calls: 'word-phone'
	},
	faith: {
		prayer: 'calm-candle',
		celebrate: 'object-star',
		story: 'object-book',
		language: 'word-letter'
	},
	safety: {
		avoid: 'object-umbrella',
		address: 'envelope-sealed',
		night: 'object-moon',
		'who-call': 'pack-phone'
	},
	knowing: {
		calendar: 'stop-nights',
		'photo-place': 'pack-photo',
		'who-is-who': 'stop-people',
		news: 'thing-question'
	},
	extra: { explain: 'thing-drawing', 'hear-see': 'object-glasses', calm: 'calm-flower' },
	timing: { holidays: 'object-sun' }
};

/** Every need, group by group. */
export const needs: readonly Need[] = needGroups.flatMap((group) =>
	needIds.flatMap((id) => {
		const art = shown[group][id];
		return art ? [{ id, group, art }] : [];
	})
);
