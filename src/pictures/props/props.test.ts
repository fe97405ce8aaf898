import { describe, expect, it } from 'vitest';
import { LIT, PAL } from '../palette.ts';
import { resolveParts } from '../parts.ts';
import * as props from './index.ts';

const inBed = '<i/>';
const { upper, lower } = props.bunk(0, 500, 320, { upper: inBed });

/** Every thing once as it comes, and where it has choices, with those. */
const things: Record<string, string> = {
	cat: props.cat(0, 0),
	'sleeping cat': props.cat(0, 0, 1, PAL.mustard, { sleep: 1 }),
	dog: props.dog(0, 0),
	rabbit: props.rabbit(0, 0),
	bed: props.bed(0, 0),
	bunk: upper + lower,
	bench: props.bench(0, 0),
	chair: props.chair(0, 0),
	sofa: props.sofa(0, 0),
	table: props.table(0, 0),
	apartment: props.apartment(0, 0),
	'apartment at night': props.apartment(0, 0, 200, 320, PAL.stone, { lit: 1, rows: 5 }),
	'stepped house': props.house(0, 0, 120, 230, PAL.brick, { roof: 'trap', door: PAL.leaf }),
	'pointed house': props.house(0, 0, 120, 230, PAL.brick, { roof: 'punt', pot: 1 }),
	'bell house': props.house(0, 0, 120, 230, PAL.brick, { roof: 'klok', lit: [1, 1] }),
	'straight house': props.house(0, 0, 120, 230, PAL.brick),
	backpack: props.backpack(0, 0),
	carrier: props.carrier(0, 0),
	carton: props.carton(0, 0),
	'box with a heart': props.carton(0, 0, 60, 44, { mark: 'heart', open: 1 }),
	'box this side up': props.carton(0, 0, 60, 44, { mark: 'up' }),
	suitcase: props.suitcase(0, 0),
	door: props.door(0, 0, 44, 92),
	window: props.win(0, 0, 60, 76, { curtain: PAL.coral, pot: 1 }),
	calendar: props.calendar(0, 0),
	'drawing of a house': props.drawing(0, 0),
	'drawing of flowers': props.drawing(0, 0, 5, 1),
	'drawing of waves': props.drawing(0, 0, 5, 2),
	envelope: props.envelope(),
	folder: props.folder(),
	frame: props.frame(0, 0, 60, 40),
	letter: props.letter(),
	bungalow: props.bungalow(0, 0),
	'hotel room': props.hotelRoom(0, 0),
	school: props.school(0, 0),
	shelter: props.shelter(0, 0, { lit: 1 }),
	bush: props.bush(0, 0),
	grass: props.grass(0, 0),
	plant: props.plant(0, 0),
	tree: props.tree(0, 0),
	cloud: props.cloud(0, 0, 1, PAL.sky, 0.5),
	moon: props.moon(0, 0),
	rain: props.rain(0, 0, 100, 80),
	star: props.star(0, 0),
	sun: props.sun(0, 0),
	clock: props.clock(0, 0),
	key: props.key(),
	lamp: props.lamp(0, 0),
	lock: props.lock(),
	mug: props.mug(0, 0),
	phone: props.phone(),
	teddy: props.teddy(),
	bike: props.bike(0, 0),
	van: props.van(0, 0)
};

describe('things', () => {
	it.each(Object.entries(things))('%s is sound', (_, drawn) => {
		const { defs, svg } = resolveParts(drawn);
		expect(defs + svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
		expect(drawn.match(/<g[ >]/g)?.length).toBe(drawn.match(/<\/g>/g)?.length);
		expect(drawn).toContain('fill="');
	});

	it('look different from each other', () => {
		expect(new Set(Object.values(things)).size).toBe(Object.keys(things).length);
	});

	it('hold no words', () => {
		expect(Object.values(things).join('')).not.toContain('<text');
	});
});

describe('light', () => {
	it('shines in the windows only when they are lit', () => {
		expect(props.win(0, 0, 40, 40, { lit: 1 })).toContain(LIT.pane);
		expect(props.win(0, 0, 40, 40)).not.toContain(LIT.pane);
	});

	it('leaves a lamp that is off', () => {
		expect(props.lamp(0, 0)).toContain(LIT.lamp);
		expect(props.lamp(0, 0, 1, 0)).not.toContain(LIT.lamp);
	});
});

describe('houses', () => {
	it('share their equal windows', () => {
		const { defs, svg } = resolveParts(props.house(0, 0, 120, 230, PAL.brick));
		expect(defs.match(/<g id=/g)).toHaveLength(1);
		expect(svg.match(/<use /g)).toHaveLength(4);
	});

	it('have a door only when they are given one', () => {
		const doors = (drawn: string) => drawn.includes(`fill="${PAL.plum}"`);
		expect(doors(props.house(0, 0, 120, 230, PAL.brick, { door: PAL.plum }))).toBe(true);
		expect(doors(props.house(0, 0, 120, 230, PAL.brick))).toBe(false);
	});
});

describe('beds', () => {
	it('have someone in them between the pillow and the blanket', () => {
		const drawn = props.bed(0, 0, { c: PAL.plum, inner: inBed });
		expect(drawn.indexOf(inBed)).toBeGreaterThan(0);
		expect(drawn.indexOf(inBed)).toBeLessThan(drawn.indexOf(`fill="${PAL.plum}"`));
		expect(upper).toContain(inBed);
		expect(lower).not.toContain(inBed);
	});
});

describe('pets', () => {
	it('are drawn as what they are', () => {
		expect(props.pet('cat', 1, 2, 1, { color: PAL.mustard, sleep: 1 })).toBe(
			props.cat(1, 2, 1, PAL.mustard, { sleep: 1 })
		);
		expect(props.pet('dog', 1, 2)).toBe(props.dog(1, 2));
		expect(props.pet('rabbit', 1, 2)).toBe(props.rabbit(1, 2));
	});
});

describe('bikes', () => {
	it('turn round when they face the other way', () => {
		expect(props.bike(1, 2, 1.2, PAL.lake, -1)).toContain('scale(-1.2 1.2)');
		expect(props.bike(1, 2, 1.2, PAL.lake)).toContain('scale(1.2)');
	});
});
