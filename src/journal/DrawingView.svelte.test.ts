import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDrawing, type Drawing, type DrawingColour, type Paper } from './drawing.ts';
import DrawingView from './DrawingView.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function aDrawing(colours: DrawingColour[], paper?: Paper): Drawing {
	const strokes = colours.map((colour) => ({ colour, size: 6, points: [10, 20, 30, 40] }));
	return { ...emptyDrawing(), strokes, ...(paper ? { paper } : {}) };
}

const show = (drawing: Drawing) => render(DrawingView, { t, drawing, label: 'Pluis' }).container;

describe('a blank paper', () => {
	it('has nothing on it but the lines', () => {
		const sheet = show(aDrawing(['lake', 'paper']));
		expect(sheet.querySelector('image, text, pattern')).toBeNull();
		expect(screen.getByRole('img', { name: 'Pluis' })).toBeVisible();
		expect(sheet.querySelectorAll('path')[1]).toHaveAttribute('stroke', '#fffdf7');
	});
});

describe('a printed paper', () => {
	it('lies under the lines, with its words from the page, and is told', () => {
		const sheet = show(aDrawing(['lake'], 'houses'));
		const all = [...(sheet.querySelector('svg')?.children ?? [])].map(({ tagName }) => tagName);
		expect(all).toEqual(['image', 'text', 'text', 'text', 'path']);
		expect(sheet.querySelector('image')).toHaveAttribute('href', '/art/paper-houses.svg');
		expect([...sheet.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
			t('paper:worries'),
			t('paper:goodThings'),
			t('paper:dreams')
		]);
		const name = `Pluis. ${t('paper:housesDescription')}`;
		expect(screen.getByRole('img', { name })).toBeVisible();
	});

	it('comes back where a child rubs out, and is not rubbed out itself', () => {
		const sheet = show(aDrawing(['lake', 'paper'], 'body'));
		const pattern = sheet.querySelector('pattern');
		expect(pattern?.querySelector('image')).toHaveAttribute('href', '/art/paper-body.svg');
		const rubbed = sheet.querySelectorAll('path')[1]?.getAttribute('stroke');
		expect(rubbed).toBe(`url(#${pattern?.id ?? ''}) #fffdf7`);
	});
});
