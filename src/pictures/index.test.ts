// @vitest-environment jsdom
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	codeObjectNames,
	drawPicture,
	drawSmallOne,
	feelingNames,
	isPictureName,
	landscapeNames,
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

describe('the plates together', () => {
	const plates = pictureNames.map((name) => ({ name, svg: drawPicture(name) }));
	const chapterOf = (name: string) => name.slice(0, name.indexOf('-'));
	const chapters = ['a', 'b', 'c'].flatMap((tier) =>
		Array.from({ length: 12 }, (_, index) => `${tier}${index + 1}`)
	);

	it('tell every chapter: all screens of the youngest, four of the next, one for teens', () => {
		const count = (chapter: string) =>
			plates.filter(({ name }) => chapterOf(name) === chapter).length;
		const least: Record<string, number> = { a: 5, b: 4, c: 1 };
		for (const chapter of chapters)
			expect(count(chapter), chapter).toBeGreaterThanOrEqual(least[chapter.charAt(0)] ?? 1);
		expect([...new Set(plates.map(({ name }) => chapterOf(name)))].sort()).toEqual(
			[...chapters].sort()
		);
	});

	it('come along on a slow line: half below 6 KB, all of them below 850', () => {
		const sizes = plates.map(({ name }) => compressed.get(name) ?? NaN).sort((a, b) => a - b);
		expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(6 * 1024);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(850 * 1024);
	});

	it('tell a comic in four panels, cut alike', () => {
		const panels = plates.filter(({ name }) => name.includes('comic'));
		const count = (chapter: string) =>
			panels.filter(({ name }) => chapterOf(name) === chapter).map(({ name }) => name.at(-1));
		for (const chapter of ['c1', 'c4', 'c6', 'c8', 'c9', 'c10', 'c12'])
			expect(count(chapter), chapter).toEqual(['1', '2', '3', '4']);
		for (const { name, svg } of panels)
			expect(svg, name).toMatch(/^<svg [^>]*viewBox="0 0 342 342" clip-path="polygon/);
	});

	it('move once in every chapter for the youngest, and nowhere else', () => {
		const moving = plates.filter(({ svg }) => svg.includes('@keyframes'));
		expect(moving.map(({ name }) => chapterOf(name)).sort()).toEqual(
			chapters.filter((chapter) => chapter.startsWith('a')).sort()
		);
		for (const { name, svg } of moving)
			expect(svg, name).toContain('prefers-reduced-motion:no-preference');
	});
});

describe('the small drawings', () => {
	it('show a face for each of the 37 feelings, and no two alike', () => {
		expect(feelingNames).toHaveLength(37);
		const faces = feelingNames.map((name) => drawSmallOne(`feeling-${name}`));
		expect(new Set(faces).size).toBe(37);
	});

	it('hold the 25 objects of the picture code', () => {
		expect(codeObjectNames).toHaveLength(25);
		expect(codeObjectNames.every((name) => smallNames.includes(name))).toBe(true);
	});

	it('are known by name, and nothing else is', () => {
		expect(drawSmallOne('toString')).toBeNull();
		expect(drawSmallOne('feeling-hungry')).toBeNull();
	});

	it('are small enough to come along everywhere', () => {
		const landscapes: readonly string[] = landscapeNames;
		for (const name of smallNames) {
			const most = landscapes.includes(name) ? 8 : 3;
			expect(compressed.get(name), name).toBeLessThanOrEqual(most * 1024);
		}
	});

	it('leave their day colours in the evening where they lie behind a page, and only there', () => {
		const changing = smallNames.filter((name) =>
			drawSmallOne(name)?.includes('prefers-color-scheme:dark')
		);
		expect(changing).toEqual([...landscapeNames]);
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
