// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mama, noor } from './cast/index.ts';
import { figure } from './figures/index.ts';
import { frame } from './frame.ts';
import { paint } from './moods.ts';
import { LIT, PAL } from './palette.ts';
import { house, lamp, moon } from './props/index.ts';

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const isWellFormed = (svg: string) => !parse(svg).querySelector('parsererror');

const aStreet = () =>
	house(0, 500, 140, 240, PAL.brick, { roof: 'trap', door: PAL.navy }) +
	moon(600, 100) +
	lamp(300, 500) +
	figure({ ...mama, x: 300, y: 580 }) +
	figure({ ...noor, x: 380, y: 580, mood: 'joy' });

describe('a framed picture', () => {
	it('is well-formed, with everything in it or nothing', () => {
		const full = frame(aStreet(), { title: 'Thuis & <weg>', desc: 'Een straat', moves: 'tail' });
		expect(isWellFormed(full)).toBe(true);
		expect(isWellFormed(frame(''))).toBe(true);
		expect(isWellFormed(`${full}<g>`)).toBe(false);
	});

	it('has the size of its view box and leaves the rest to the page', () => {
		const svg = parse(frame('', { w: 720, h: 820 })).documentElement;
		expect(svg.getAttribute('viewBox')).toBe('0 0 720 820');
		expect(svg.hasAttribute('width')).toBe(false);
		expect(svg.hasAttribute('height')).toBe(false);
	});

	it('is cut along an edge where it has one', () => {
		const edge = 'polygon(1% 0,100% 1%,99% 100%,0 99%)';
		expect(parse(frame('', { edge })).documentElement.getAttribute('clip-path')).toBe(edge);
		expect(parse(frame('')).documentElement.hasAttribute('clip-path')).toBe(false);
	});

	it('carries a description only when it is given one', () => {
		const described = parse(frame('', { title: 'Thuis & <weg>', desc: 'Een straat' }));
		expect(described.querySelector('title')?.textContent).toBe('Thuis & <weg>');
		expect(described.querySelector('desc')?.textContent).toBe('Een straat');
		const ids = described.documentElement.getAttribute('aria-labelledby')?.split(' ') ?? [];
		expect(ids.map((id) => described.getElementById(id)?.tagName)).toEqual(['title', 'desc']);
		expect(frame('')).not.toMatch(/<title|<desc|aria-labelledby/);
	});

	it('gives every id once and refers to no other', () => {
		const svg = parse(
			frame(aStreet(), { title: 'Thuis', desc: 'Een straat', box: [0, 0, 800, 600] })
		);
		const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const uses = [...svg.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1));
		expect(uses.length).toBeGreaterThan(1);
		expect(uses.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
	});

	it('moves only what it is asked to move', () => {
		expect(frame(aStreet())).not.toMatch(/@keyframes|class=/);
		const swaying = frame(aStreet(), { moves: 'blink' });
		expect(swaying).toContain('prefers-reduced-motion:no-preference');
		const marked = [...parse(swaying).querySelectorAll('[class]')];
		expect(marked.length).toBeGreaterThan(0);
		expect(marked.every((one) => one.getAttribute('class') === 'blink')).toBe(true);
	});

	it('holds evening colours for every colour but those that give light', () => {
		const svg = frame(aStreet());
		const evening = svg.match(/<style>@media \(prefers-color-scheme:dark\)\{(.*?)\}<\/style>/)?.[1];
		expect(evening).toContain(`[fill="${PAL.brick}"]{fill:${paint(PAL.brick, 'evening')}}`);
		expect(evening).toContain(`[stroke="${PAL.ink}"]`);
		expect(svg).toContain(`fill="${LIT.moon}"`);
		expect(evening).not.toContain(LIT.moon);
		expect(frame(aStreet(), { evening: false })).not.toContain('prefers-color-scheme');
	});

	it('draws the parts of a plate in place and the evening as one veil where nothing shines', () => {
		const home = house(0, 500, 140, 240, PAL.brick, { door: PAL.navy });
		const svg = frame(home);
		expect(svg).not.toMatch(/<use|<defs/);
		expect(svg).toContain('id="evening"');
		expect(svg).not.toContain(`[fill="${PAL.brick}"]`);
		expect(frame(home, { evening: false })).not.toContain('id="evening"');
	});

	it('paints the whole picture in one mood', () => {
		expect(frame(aStreet(), { mood: 'night', evening: false })).not.toContain(PAL.brick);
	});
});
