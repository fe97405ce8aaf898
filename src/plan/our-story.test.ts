import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasWords, pagesOf, panelPrompts, sixPanels, withPanels, withReady } from './our-story.ts';
import { emptyPlan } from './plan.ts';
import { platesFor, storyPlates } from './story-plates.ts';

const panel = { plate: null, text: 'Mama zoekt een plek.' };

describe("a family's own story", () => {
	it('has six panels, those that are not written yet empty', () => {
		const panels = sixPanels({ panels: [panel], isReady: false });
		expect(panels).toHaveLength(6);
		expect(panels[0]).toBe(panel);
		expect(panels[5]).toEqual({ plate: null, text: '' });
	});

	it('is turned over without its empty panels', () => {
		const panels = sixPanels({ panels: [panel], isReady: true });
		expect(pagesOf({ panels, isReady: true })).toEqual([panel]);
	});

	it('has words only where somebody wrote some', () => {
		expect(hasWords({ panels: [{ plate: 'a3-5-hug', text: ' ' }], isReady: false })).toBe(false);
		expect(hasWords({ panels: [panel], isReady: false })).toBe(true);
	});

	it('is not shown any more once it was changed', () => {
		const shown = withReady(emptyPlan, [panel], true);
		expect(shown.story.isReady).toBe(true);
		expect(withPanels(shown, [panel]).story.isReady).toBe(false);
		expect(shown.changed > emptyPlan.changed).toBe(true);
	});
});

describe('the plates of the story', () => {
	it('are all there, and each once', () => {
		const folder = new URL('../../content/nl/pictures/', import.meta.url);
		const there = readdirSync(folder)
			.map((file) => readFileSync(new URL(file, folder), 'utf8'))
			.join('\n');
		for (const { name } of storyPlates) expect(there).toContain(`${name}:`);
		expect(new Set(storyPlates.map(({ name }) => name)).size).toBe(storyPlates.length);
	});

	it.each(panelPrompts)('fit the panel %s first, and leave none out', (prompt) => {
		const names = platesFor(prompt);
		const first = storyPlates.filter(({ fits }) => fits === prompt).map(({ name }) => name);
		expect(first.length).toBeGreaterThan(0);
		expect(names.slice(0, first.length)).toEqual(first);
		expect(names).toHaveLength(storyPlates.length);
	});
});
