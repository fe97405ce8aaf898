import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import type { Activity } from '#activity';
import ActivityOnPage from './ActivityOnPage.svelte';

const activity: Activity = {
	title: 'Pak jouw tas',
	intro: 'Wat gaat er mee?',
	put: 'Mijn tas',
	parts: [
		{
			kind: 'choose',
			look: 'list',
			ask: 'Wat stop jij erin?',
			options: [
				{ id: 'bear', text: 'mijn beer' },
				{ id: 'stone', text: 'een steen' }
			]
		},
		{ kind: 'nights', ask: 'Hoe lang nog?', unknown: 'Dat weten we niet.' }
	]
};

describe('something to do, in a browser that runs no script', () => {
	const { body } = render(ActivityOnPage, {
		props: { activity, words, open: true, onmade: () => undefined }
	});

	test('can be done on paper: every question is there, and everything to choose from', () => {
		expect(body).toContain(words.onPaper);
		for (const { ask } of activity.parts) expect(body).toContain(`<h2>${ask}</h2>`);
		expect(body).toContain('<li>mijn beer</li><li>een steen</li>');
	});

	test('has no button that does nothing', () => {
		expect(body).not.toMatch(/<button|<input/);
	});
});
