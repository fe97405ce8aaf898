// @vitest-environment jsdom
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	codeObjectNames,
	drawPicture,
	drawSmallOne,
	feelingNames,
	isPictureName,
	pictureNames,
	smallNames
} from './index.ts';

const mostBytes = 12 * 1024;
const everything: [string, () => string][] = [
	...pictureNames.map((name): [string, () => string] => [name, () => drawPicture(name)]),
	...smallNames.map((name): [string, () => string] => [name, () => drawSmallOne(name) ?? ''])
];
/** Bytes on the way to a phone; once for all, because compressing this well takes its time. */
const compressed = new Map(
	everything.map(([name, draw]) => [name, brotliCompressSync(draw()).byteLength])
);

describe('the pictures', () => {
	it('have names of their own', () => {
		expect(pictureNames.length).toBeGreaterThan(0);
		expect(new Set(pictureNames).size).toBe(pictureNames.length);
		expect(pictureNames.filter((name) => !/^[a-z]\d+-[a-z0-9-]+$/.test(name))).toEqual([]);
	});

	it('are known by name, and nothing else is', () => {
		expect(pictureNames.every(isPictureName)).toBe(true);
		expect(isPictureName('toString')).toBe(false);
		expect(isPictureName('../secret')).toBe(false);
	});
});

describe.each(everything)('%s', (name, draw) => {
	const svg = draw();
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');

	it('is well-formed and holds numbers only where numbers belong', () => {
		expect(document.querySelector('parsererror')).toBeNull();
		expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object|[\u0001-\u0003]/);
	});

	it('is at most 12 KB compressed', () => {
		expect(compressed.get(name)).toBeLessThanOrEqual(mostBytes);
	});

	it('gives every id once and refers to no other', () => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const uses = [...document.querySelectorAll('use')].map((use) => use.getAttribute('href'));
		const filters = [...svg.matchAll(/url\((#[^)]+)\)/g)].map(([, id]) => id);
		expect([...uses, ...filters].filter((id) => !ids.includes(id?.slice(1) ?? ''))).toEqual([]);
	});

	it('is the same every time', () => {
		expect(draw()).toBe(svg);
	});

	it('holds no words and fetches nothing', () => {
		expect(document.querySelector('text, image, script, foreignObject')).toBeNull();
		expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|data:/);
	});
});
