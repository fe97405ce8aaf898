// A table: what can be tapped in each part, with its drawing.
import type { Translator } from '#language';
import type { Idea } from './fill-list.ts';
import type { PlaceKind, Subject } from './plan.ts';

export const cardPicture: Readonly<Record<Subject, string>> = {
	where: 'word-house',
	when: 'object-moon',
	goes: 'noor-sami',
	school: 'school',
	pet: 'object-cat',
	things: 'pack-box',
	friends: 'person-friend',
	reason: 'word-letter',
	own: 'thing-question'
};

export const placePicture: Readonly<Record<PlaceKind, string>> = {
	home: 'object-house',
	family: 'person-family',
	friends: 'person-friend',
	hotel: 'word-bed',
	park: 'object-tree',
	shelter: 'there',
	'safe-house': 'object-umbrella',
	'in-between': 'pack-suitcase',
	other: 'word-house'
};

const things = {
	bear: 'pack-bear',
	photo: 'pack-photo',
	blanket: 'pack-blanket',
	headphones: 'pack-headphones',
	book: 'object-book',
	pencils: 'pack-pencils',
	lamp: 'pack-lamp',
	stone: 'pack-stone',
	bike: 'object-bike',
	ball: 'object-ball',
	games: 'pack-game',
	chair: 'object-chair',
	plant: 'object-plant',
	music: 'object-guitar',
	clothes: 'pack-jumper'
} as const;

const steps = {
	eat: 'object-mug',
	pack: 'pack-bag',
	school: 'school',
	someone: 'person-friend',
	boxes: 'person-mover',
	play: 'object-ball',
	goodbye: 'object-house',
	keys: 'word-key',
	leave: 'pack-suitcase',
	fetch: 'person-family',
	look: 'object-lamp',
	sleep: 'word-bed'
} as const;

const goodbyes = {
	house: 'object-house',
	street: 'object-bike',
	neighbours: 'word-house',
	friend: 'person-friend',
	team: 'object-ball',
	class: 'school',
	pet: 'object-cat',
	tree: 'object-tree'
} as const;

const evening = {
	teeth: 'pack-toothbrush',
	toilet: 'object-lamp',
	water: 'pack-bottle',
	read: 'object-book',
	talk: 'mama',
	song: 'object-guitar',
	hug: 'pack-bear',
	light: 'pack-lamp'
} as const;

const corner = {
	lamp: 'pack-lamp',
	bear: 'pack-bear',
	photo: 'pack-photo',
	blanket: 'pack-blanket',
	box: 'pack-box',
	books: 'object-book',
	drawing: 'pack-pencils',
	stone: 'pack-stone',
	water: 'pack-bottle'
} as const;

const same = {
	people: 'noor-sami',
	school: 'school',
	bear: 'pack-bear',
	blanket: 'pack-blanket',
	song: 'object-moon',
	food: 'object-mug',
	calling: 'word-phone'
} as const;

const different = {
	room: 'word-bed',
	families: 'person-family',
	kitchen: 'object-mug',
	sounds: 'pack-headphones',
	way: 'object-bike',
	street: 'object-house',
	rules: 'word-key'
} as const;

const keys = <Name extends string>(table: Readonly<Record<Name, string>>) =>
	Object.keys(table) as Name[];

export function thingIdeas(t: Translator): Idea[] {
	return keys(things).map((name) => ({
		text: t(`plan-fill:thing-${name}`),
		picture: things[name]
	}));
}
export function stepIdeas(t: Translator): Idea[] {
	return keys(steps).map((name) => ({ text: t(`plan-fill:step-${name}`), picture: steps[name] }));
}
export function goodbyeIdeas(t: Translator): Idea[] {
	return keys(goodbyes).map((name) => ({
		text: t(`plan-fill:goodbye-${name}`),
		picture: goodbyes[name]
	}));
}
export function eveningIdeas(t: Translator): Idea[] {
	return keys(evening).map((name) => ({
		text: t(`plan-fill:evening-${name}`),
		picture: evening[name]
	}));
}
export function cornerIdeas(t: Translator): Idea[] {
	return keys(corner).map((name) => ({
		text: t(`plan-fill:corner-${name}`),
		picture: corner[name]
	}));
}
export function sameIdeas(t: Translator): Idea[] {
	return keys(same).map((name) => ({ text: t(`plan-fill:same-${name}`), picture: same[name] }));
}
export function differentIdeas(t: Translator): Idea[] {
	return keys(different).map((name) => ({
		text: t(`plan-fill:different-${name}`),
		picture: different[name]
	}));
}
