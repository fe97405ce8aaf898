import { describe, expect, it } from 'vitest';
import { fewerColours } from './colours.ts';
import { flat } from './index.ts';
import { movedEllipse, readMatrix } from './matrix.ts';
import { readPath } from './pathdata.ts';
import { isWithin, polygons } from './polygon.ts';
import { holds } from './seen.ts';
import { simpler } from './simpler.ts';
import { read, write } from './tree.ts';
import { winding } from './winding.ts';
import { short, writePath } from './writing.ts';

const [red, blue] = ['#c00000', '#0000c0'];
const square = (x: number, y: number, fill: string, size = 20) =>
	`<path d="M${x} ${y}L${x + size} ${y + 1}L${x + size} ${y + size}L${x} ${y + size}Z" fill="${fill}"/>`;
const flattened = (svg: string) => flat(svg, 100, 100);
const countOf = (svg: string) => svg.match(/<[a-z]/g)?.length ?? 0;

describe('a flat drawing', () => {
	it('has its transformations in its numbers', () => {
		expect(
			flattened(
				'<g transform="translate(10 20) scale(2)"><circle cx="1" cy="2" r="9" fill="#c00000"/></g>'
			)
		).toBe('<circle cx="12" cy="24" r="18" fill="#c00000"/>');
		expect(
			flattened(
				'<g transform="translate(5 5) scale(2)"><path d="M1 1h10v10" fill="none" stroke="#c00000" stroke-width="2"/></g>'
			)
		).toBe('<path d="M7 7h20v20" fill="none" stroke="#c00000" stroke-width="4"/>');
	});

	it('turns an arc over in a mirror, and lets half a circle fit its ends', () => {
		expect(
			flattened(
				'<path d="M0 0A5 5 0 0 1 10 0" fill="#c00000" transform="translate(50 50) scale(-1 1)"/>'
			)
		).toBe('<path d="M50 50a4.9 4.9 0 0 0-10 0" fill="#c00000"/>');
	});

	it('fades one shape without a layer of its own', () => {
		expect(flattened(`<g opacity=".5">${square(0, 0, red)}</g>`)).toContain('fill-opacity=".5"');
		const both = flattened(`<g opacity=".5">${square(0, 0, red)}${square(9, 9, blue)}</g>`);
		expect(both).toMatch(/^<g opacity="\.5">/);
	});

	it('keeps what moves in a group of its own, turned and sized around it', () => {
		expect(
			flattened(`<g transform="translate(3 4)"><g class="tail">${square(0, 0, red)}</g></g>`)
		).toMatch(/^<g class="tail"><path d="M3 4/);
		expect(
			flattened(`<g transform="scale(2)"><g class="tail">${square(0, 0, red)}</g></g>`)
		).toMatch(/^<g transform="matrix\(2 0 0 2 0 0\)"><g class="tail"><path d="M0 0/);
	});

	it('keeps the coordinates of a clip', () => {
		const clipped = `<g transform="scale(2)"><g clip-path="url(#a)">${square(0, 0, red)}</g></g>`;
		expect(flattened(clipped)).toMatch(/^<g transform="matrix\(2 .*<g clip-path="url\(#a\)">/);
	});
});

describe('shapes painted alike', () => {
	it('become one where they are apart', () => {
		expect(countOf(flattened(square(0, 0, red) + square(40, 0, red)))).toBe(1);
	});

	it('pass what they do not touch, and nothing else', () => {
		const far = square(0, 0, red) + square(70, 70, blue) + square(40, 0, red);
		expect(countOf(flattened(far))).toBe(2);
		const between = square(0, 0, red) + square(35, 5, blue) + square(40, 0, red);
		expect(countOf(flattened(between))).toBe(3);
	});

	it('pass what they do not touch although the rectangles around them meet', () => {
		const corner = `<path d="M0 0L60 0L60 9L9 9L9 60L0 60Z" fill="${blue}"/>`;
		const at = (x: number) => square(12, 70, red) + corner + square(x, x, red);
		expect(countOf(flattened(at(20)))).toBe(2);
		expect(countOf(flattened(at(5)))).toBe(3);
		expect(
			countOf(flattened(square(12, 70, red) + square(0, 0, blue, 60) + square(9, 9, red)))
		).toBe(3);
		const wide = corner.replace(`fill="${blue}"`, `fill="none" stroke="${blue}" stroke-width="30"`);
		expect(countOf(flattened(square(12, 70, red) + wide + square(20, 20, red)))).toBe(3);
	});

	it('may lie on one another where they go around the same way', () => {
		expect(countOf(flattened(square(0, 0, red) + square(10, 10, red)))).toBe(1);
		const mirrored = `<g transform="translate(50 0) scale(-1 1)">${square(30, 10, red)}</g>`;
		expect(countOf(flattened(square(0, 0, red) + mirrored))).toBe(2);
		const faint = square(10, 10, red).replace('/>', ' fill-opacity=".5"/>');
		expect(countOf(flattened(faint + faint.replace('M10', 'M15')))).toBe(2);
	});

	it('go around one way, the other, or both', () => {
		expect(winding(readPath('M0 0H9V9H0Z'))).toBe(1);
		expect(winding(readPath('M0 0V9H9V0Z'))).toBe(-1);
		expect(winding(readPath('M0 0A5 5 0 0 1 10 0Z'))).toBe(1);
		expect(winding(readPath('M0 0L9 9V0L0 9Z'))).toBe(0);
		expect(winding(readPath('M0 0H9V9H0ZM1 1V2H2V1Z'))).toBe(0);
	});
});

describe('what nobody sees', () => {
	it('is left out: under another shape or outside the picture', () => {
		expect(countOf(flattened(square(30, 30, red) + square(10, 10, blue, 70)))).toBe(1);
		expect(flattened(square(200, 0, red))).toBe('');
	});

	it('stays where it shows', () => {
		expect(countOf(flattened(square(30, 30, red) + square(35, 35, blue, 40)))).toBe(2);
		const veil = square(10, 10, blue, 70).replace('/>', ' fill-opacity=".5"/>');
		expect(countOf(flattened(square(30, 30, red) + veil))).toBe(2);
	});

	it('is not what shows through a hole', () => {
		const sheet = 'M0 0H100V100H0ZM20 20H80V80H20Z';
		const middle = { left: 40, top: 40, right: 60, bottom: 60 };
		expect(holds(readPath(sheet), middle)).toBe(true);
		expect(holds(readPath(sheet), middle, true)).toBe(false);
	});

	it('is a speck, but not a spot', () => {
		const spot = (radius: number) =>
			flattened(`<circle cx="9" cy="9" r="${radius}" fill="${red}"/>`);
		expect(spot(0.7)).toBe('');
		expect(countOf(spot(0.9))).toBe(1);
	});

	it('is too faint for its size, on this ground', () => {
		const wall = square(0, 0, '#808080', 90);
		const seam = (colour: string, width: number, length = 20) =>
			countOf(
				flattened(
					`${wall}<path d="M20 20v${length}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
				)
			);
		expect(seam('#868686', 2)).toBe(1);
		expect(seam('#969696', 2)).toBe(2);
		expect(seam('#868686', 16)).toBe(2);
		expect(seam('#868686', 2, 60)).toBe(2);
		const veiled = square(30, 30, blue).replace('/>', ' fill-opacity=".02"/>');
		expect(countOf(flattened(wall + veiled))).toBe(1);
	});

	it('is not what has its colour from below but lies on another', () => {
		const wall = square(0, 0, '#808080', 90);
		const patch = square(30, 30, '#808080', 9);
		expect(countOf(flattened(wall + square(20, 20, red, 30) + patch))).toBe(3);
		const cord = `<path d="M20 34h30" fill="none" stroke="${red}" stroke-width="3"/>`;
		expect(countOf(flattened(wall + cord + patch))).toBe(3);
		expect(countOf(flattened(wall + patch))).toBe(1);
	});

	it('is not what lies on a ground nobody knows, or moves', () => {
		const patch = square(30, 30, '#808080', 9);
		const group = `<g class="tail">${square(0, 0, '#808080', 90)}</g>`;
		expect(countOf(flattened(group + patch))).toBe(3);
		const moving = patch.replace('/>', ' class="tail"/>');
		expect(countOf(flattened(square(0, 0, '#808080', 90) + moving))).toBe(2);
	});

	it('includes small differences of colour', () => {
		expect(fewerColours('#101010 #141414 #202020 #ffd98a #ffd88a')).toBe(
			'#101010 #101010 #202020 #ffd98a #ffd88a'
		);
	});
});

describe('a simpler path', () => {
	const kinds = (d: string) =>
		simpler(readPath(d))
			.map(({ kind }) => kind)
			.join('');

	it('is straight where it hardly bends', () => {
		expect(kinds('M0 0Q5 .2 10 0C13 .1 17 .1 20 0A30 30 0 0 1 23 0')).toBe('ML');
		expect(kinds('M0 0Q5 .4 10 0')).toBe('MQ');
		expect(kinds('M0 0C3 1 7 1 10 0')).toBe('MC');
		expect(kinds('M0 0A6 6 0 0 1 10 0')).toBe('MA');
		expect(kinds('M0 0A300 300 0 1 1 1 0')).toBe('MA');
	});

	it('has no points on the way, but keeps its corners and comes back', () => {
		expect(simpler(readPath('M0 0L5 0L10 0L10 10Z')).map(({ points }) => points[0])).toEqual([
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 0]
		]);
		expect(kinds('M0 0L10 0L4 0')).toBe('MLL');
	});

	it('never lets small turns add up', () => {
		const turns = Array.from({ length: 40 }, (_, step) => {
			const angle = (step * Math.PI) / 80;
			return `L${Math.sin(angle) * 90} ${90 - Math.cos(angle) * 90}`;
		});
		const [polygon = []] = polygons(simpler(readPath(`M0 0${turns.join('')}`)));
		expect(polygon.length).toBeGreaterThan(10);
	});
});

describe('the outlines of a path', () => {
	const half = 'M0 0A5 5 0 0 1 10 0Z';

	it('follow the long way round an arc where it takes that', () => {
		const heights = (d: string) => polygons(readPath(d)).flatMap((line) => line.map(([, y]) => y));
		expect(Math.min(...heights('M0 0A6 6 0 0 1 10 0Z'))).toBeCloseTo(-2.6, 0);
		expect(Math.min(...heights('M0 0A6 6 0 1 1 10 0Z'))).toBeCloseTo(-9, 0);
		expect(Math.max(...heights('M0 0A6 6 0 1 0 10 0Z'))).toBeCloseTo(9, 0);
		expect(Math.min(...heights(half))).toBeCloseTo(-4.8, 1);
	});

	it('hold what is inside, and not what is in a hole', () => {
		expect(isWithin([5, -3], polygons(readPath(half)))).toBe(true);
		expect(isWithin([5, 3], polygons(readPath(half)))).toBe(false);
		const ring = polygons(readPath('M0 0H9V9H0ZM3 3H6V6H3Z'));
		expect(isWithin([5, 5], ring)).toBe(true);
		expect(isWithin([5, 5], ring, true)).toBe(false);
	});
});

describe('writing and reading', () => {
	it('gives back an element as it was', () => {
		const svg = '<g id="a"><path d="M0 0" fill="none"/></g>';
		expect(read(svg).map(write).join('')).toBe(svg);
	});

	it('reads every letter of a path', () => {
		const letters = readPath('m1 1l1 0h2v3q1 1 2 2t2 2c0 1 1 1 1 2s1 1 1 2a2 2 0 1 0 3 3z');
		expect(letters.map(({ kind }) => kind).join('')).toBe('MLLLQQCCAZ');
		expect(letters.at(-2)?.points).toEqual([[13, 15]]);
	});

	it('never lets small steps add up', () => {
		const steps = Array.from({ length: 100 }, (_, index) => `L${index * 0.14 + 9} ${index * 3}`);
		const back = readPath(writePath(readPath(`M9 0${steps.join('')}`)));
		expect(back.at(-1)?.points[0]?.[0]).toBeCloseTo(99 * 0.14 + 9, 1);
	});

	it('writes numbers as short as may be', () => {
		expect([0.5, -0.54, 12, -0.01].map((value) => short(value))).toEqual(['.5', '-.5', '12', '0']);
	});

	it('stretches an ellipse as its points are stretched', () => {
		const { rx, ry, turn } = movedEllipse(readMatrix('rotate(30) scale(3 2)'), {
			rx: 1,
			ry: 1,
			turn: 0
		});
		expect([rx, ry, turn].map((value) => Math.round(value))).toEqual([3, 2, 30]);
	});
});
