import { render, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import type { Activity } from '#activity';
import ActivityOnPage from './ActivityOnPage.svelte';

vi.mock('#activity/ActivityParts.svelte', () => Promise.reject(new Error('no network')));

const activity: Activity = {
	title: 'Pak jouw tas',
	intro: 'Wat gaat er mee?',
	put: 'Mijn tas',
	parts: [{ kind: 'nights', ask: 'Hoe lang nog?', unknown: 'Dat weten we niet.' }]
};

describe('something to do that cannot be fetched', () => {
	test('says so in words, and not before it is looked at', async () => {
		const props = { activity, words, onmade: vi.fn() };
		const { rerender } = render(ActivityOnPage, { ...props, open: false });
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(screen.queryByRole('alert')).toBeNull();
		await rerender({ ...props, open: true });
		expect(screen.getByText(words.loading)).toBeVisible();
		expect(await screen.findByRole('alert')).toHaveTextContent(words.notThere);
		expect(screen.queryByText(words.loading)).toBeNull();
	});
});
