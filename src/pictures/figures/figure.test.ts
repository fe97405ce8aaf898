import { describe, expect, it } from 'vitest';
import { BODY } from './body.ts';
import { MOOD } from './feelings.ts';
import { figure } from './figure.ts';
import { HAIRS } from './hair.ts';
import { headOnly } from './head.ts';
import { POSE } from './poses.ts';
import { nth } from '../shapes.ts';
import type { Age, Cut, Feeling, Figure, Hair, PoseName, Skin, Top } from './types.ts';

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[];
const ages: Age[] = keys(BODY);
const hairs: Hair[] = keys(HAIRS);
const moods: Feeling[] = keys(MOOD);
const poses: PoseName[] = keys(POSE);
const skins: Skin[] = ['s1', 's2', 's3', 's4', 's5', 's6'];
const cuts: Cut[] = [
	'sweater',
	'tee',
	'hoodie',
	'shirt',
	'cardigan',
	'dungarees',
	'dress',
	'coat',
	'tunic',
	'uniform',
	'vest',
	'robe'
];
const patterns: (Top['pattern'] | 'plain')[] = ['plain', 'stripes', 'dots', 'band'];
const bottoms = ['trousers', 'skirt', 'shorts'] as const;
const extras: Figure[] = [
	{},
	{ hijab: true },
	{ hat: 'beanie', beard: 1 },
	{ hat: 'police', moustache: 1 },
	{ glasses: true, freckles: 1, lashes: 1, closeup: 1 },
	{ pack: 1, scarf: '#c4553b' },
	{ lanyard: 1, tie: '#c4553b' },
	{ view: 'back', pack: '#7b5072' },
	{ dir: -1, behind: 'l' },
	{ seat: 60 },
	{ seat: 60, p: { side: 1 }, dangle: 1 },
	{ wheelchair: true },
	{ hands: { l: [10, -900], r: [0, 0] } },
	{ only: 'arms', hold: { l: { svg: '<a/>' }, r: { svg: '<b/>', front: true, s: 2 } } },
	{ only: 'head', tilt: 9 },
	{ only: 'body', hold: { c: { svg: '<c/>', dy: 3 } } }
];

const isSound = (svg: string) => !/NaN|undefined|null|Infinity|\[object/.test(svg);
const isBalanced = (svg: string) => svg.match(/<g[ >]/g)?.length === svg.match(/<\/g>/g)?.length;

/** Walks two lists of unequal length together, so that in time everything meets everything. */
function* everyone(): Generator<Figure> {
	let turn = 0;
	for (const age of ages) {
		for (const hair of hairs) {
			for (const mood of moods) {
				const pick = <T>(list: readonly T[], step: number) =>
					nth(list, Math.floor(turn / step) % list.length);
				const pattern = pick(patterns, 3);
				const top = { cut: pick(cuts, 1), ...(pattern !== 'plain' && pattern && { pattern }) };
				yield {
					age,
					hair,
					mood,
					pose: pick(poses, 1),
					skin: pick(skins, 5),
					look: [Math.sin(turn), Math.cos(turn)],
					top,
					bottom: { cut: pick(bottoms, 7) },
					...pick(extras, 1)
				};
				turn++;
			}
		}
	}
}

describe('a figure', () => {
	it('is sound for every age, hair, mood, pose and cut', () => {
		let count = 0;
		for (const someone of everyone()) {
			const drawn = figure(someone);
			count++;
			if (!isSound(drawn) || !isBalanced(drawn)) expect.fail(JSON.stringify(someone));
		}
		expect(count).toBe(ages.length * hairs.length * moods.length);
	});

	it.each(ages)('stands, sits and moves as a %s in every pose and cut', (age) => {
		for (const pose of poses) {
			for (const cut of cuts) {
				const asked: Figure = { age, pose, top: { cut } };
				expect(isSound(figure(asked) + figure({ ...asked, seat: 70, dir: -1 }))).toBe(true);
			}
		}
	});

	it('is the same for the same wish, and leaves the wish as it was', () => {
		const asked: Figure = { age: 'teen', mood: 'worried', pose: 'walk', dir: -1, seat: 80 };
		const before = structuredClone(asked);
		expect(figure(asked)).toBe(figure({ ...asked }));
		expect(asked).toEqual(before);
	});

	it('can be drawn without any wish', () => {
		expect(isSound(figure({}))).toBe(true);
	});

	it.each(ages)('differs by mood at the age of a %s', (age) => {
		const faces = new Set(moods.map((mood) => figure({ age, mood, only: 'head' })));
		expect(faces.size).toBe(moods.length);
	});

	it('differs by hair, from the front and mostly from behind', () => {
		const drawn = (view: Figure) => new Set(hairs.map((hair) => figure({ ...view, hair }))).size;
		expect(drawn({})).toBe(hairs.length);
		expect(drawn({ view: 'back' })).toBeGreaterThan(hairs.length / 2);
	});

	it('covers all hair with a headscarf', () => {
		const covered = hairs.map((hair) => figure({ hair, hijab: '#2f7186' }));
		expect(new Set(covered).size).toBe(1);
	});

	it('sits in a wheelchair also when nobody gave a height', () => {
		expect(figure({ wheelchair: 1 })).toBe(figure({ wheelchair: 1, seat: 56 }));
		expect(figure({ wheelchair: 0 })).toBe(figure({}));
	});

	it('puts its hand where it is told when that is within reach', () => {
		const held = { l: { svg: '<a/>' } };
		const drawn = figure({ x: 400, y: 500, hands: { l: [370, 320] }, hold: held });
		expect(drawn).toContain('<g transform="translate(-30 -180)"><a/></g>');
	});

	it('draws what is held under the fingers, or over them when asked', () => {
		const thing = '<a/>';
		const after = (drawn: string) => drawn.slice(drawn.indexOf(thing)).match(/<ellipse/g)?.length;
		const under = figure({ only: 'arms', behind: 'l', hold: { r: { svg: thing } } });
		const over = figure({ only: 'arms', behind: 'l', hold: { r: { svg: thing, front: true } } });
		expect(after(under)).toBe(2);
		expect(after(over)).toBeUndefined();
	});

	it('lays a raised arm over the head and a hanging one under it', () => {
		const handAfterHead = (pose: PoseName) => {
			const drawn = figure({ pose });
			return drawn.slice(drawn.indexOf('class="nod"')).includes('rotate(');
		};
		expect(handAfterHead('wave')).toBe(true);
		expect(handAfterHead('stand')).toBe(false);
	});

	it('consists of a body and arms that can be laid over a table', () => {
		const hands = /transform="rotate\([^"]*"/g;
		const asked: Figure = { age: 'child5', tilt: 0 };
		expect(figure({ ...asked, only: 'body' }).match(hands)).toBeNull();
		expect(figure({ ...asked, only: 'arms' }).match(hands)).toHaveLength(2);
	});

	it('carries hooks for motion unless it must be still', () => {
		expect(figure({})).toContain('class="breathe"');
		expect(figure({ still: 1 })).not.toMatch(/breathe|nod/);
	});
});

describe('a head alone', () => {
	it('sleeps unless it is told otherwise', () => {
		expect(headOnly({}, 1, 2)).toBe(headOnly({ mood: 'asleep', age: 'child9' }, 1, 2));
		expect(headOnly({ mood: 'happy' }, 1, 2)).not.toBe(headOnly({}, 1, 2));
	});
});
