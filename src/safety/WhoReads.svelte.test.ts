import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/who-reads.json' with { type: 'json' };
import type { WhoReads as Told } from './who-reads-parts.ts';
import WhoReads from './WhoReads.svelte';

const told: Told = {
	intro: 'Lees dit vooraf.',
	parts: [
		{ id: 'suitcase', title: 'Wie kijkt er?', text: ['Wij niet.', 'Wie dit apparaat heeft wel.'] },
		{ id: 'forced', title: 'Als iemand je dwingt', text: ['Doe het.'] },
		{ id: 'exit', title: 'Wat doet Weg?', text: ['Je koffer gaat dicht.'] }
	],
	cases: [
		{ id: 'sad', title: 'ik verdrietig ben', stays: 'Het blijft hier.', helper: 'Die luistert.' },
		{ id: 'hitting', title: 'iemand slaat', stays: 'Zeg het.', helper: 'Die haalt hulp.' }
	]
};

const show = (tier: 'together' | 'reader' | 'teen') => render(WhoReads, { told, tier, words });
const folds = () => [...document.querySelectorAll('details')];

describe('the page of who reads along', () => {
	test('shows every part under its heading', () => {
		show('reader');
		for (const { title, text } of told.parts) {
			const part = screen.getByRole('heading', { level: 2, name: title }).closest('section');
			if (!part) throw new Error(`no card for ${title}`);
			for (const one of text) expect(within(part).getByText(one)).toBeVisible();
		}
	});

	test('tells what happens to what is written before what to do when somebody forces you', () => {
		show('teen');
		const names = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent.trim());
		expect(names).toEqual(['Wie kijkt er?', words.cases, 'Als iemand je dwingt', 'Wat doet Weg?']);
	});

	test('opens a case when somebody asks for it, with what stays and what a helper does', async () => {
		show('reader');
		expect(folds().map(({ open }) => open)).toEqual([false, false]);
		expect(screen.getByText('Het blijft hier.')).not.toBeVisible();
		await userEvent.setup().click(screen.getByText('… ik verdrietig ben'));
		expect(folds().map(({ open }) => open)).toEqual([true, false]);
		expect(screen.getByText('Het blijft hier.')).toBeVisible();
		expect(screen.getByText('Die luistert.')).toBeVisible();
	});

	test('lies open where it is read together', () => {
		show('together');
		expect(folds().map(({ open }) => open)).toEqual([true, true]);
	});

	test('can be heard whole: every text is marked to be read aloud', () => {
		show('together');
		const said = [...document.querySelectorAll('[data-say]')].map((one) => one.textContent);
		expect(said).toEqual([
			words.title,
			told.intro,
			'Wie kijkt er?',
			'Wij niet.',
			'Wie dit apparaat heeft wel.',
			words.cases,
			'… ik verdrietig ben',
			...[words.stays, 'Het blijft hier.', words.helper, 'Die luistert.'],
			'… iemand slaat',
			...[words.stays, 'Zeg het.', words.helper, 'Die haalt hulp.'],
			'Als iemand je dwingt',
			'Doe het.',
			'Wat doet Weg?',
			'Je koffer gaat dicht.'
		]);
	});

	test('shows drawings that say nothing the words do not', () => {
		show('reader');
		for (const picture of document.querySelectorAll('img')) expect(picture.alt).toBe('');
	});
});
