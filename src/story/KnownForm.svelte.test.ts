import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/map.json' with { type: 'json' };
import KnownForm from './KnownForm.svelte';
import { nothingKnown, switches, type Switch } from './known.ts';
import { readKnown } from './reading.ts';

function setup() {
	render(KnownForm, { words });
	const group = (name: string) => screen.getByRole('group', { name });
	return {
		user: userEvent.setup(),
		option: (question: string, answer: string) =>
			within(group(question)).getByRole('radio', { name: answer })
	};
}

const { placeQuestion, schoolQuestion, policeQuestion } = words;

describe('what we know already', () => {
	test('is asked as one question for every switch, all in words', () => {
		setup();
		const questions = screen.getAllByRole('group');
		expect(questions).toHaveLength(Object.keys(switches).length);
		for (const [at, name] of (Object.keys(switches) as Switch[]).entries()) {
			const options = within(questions[at] ?? document.body).getAllByRole('radio');
			expect(options).toHaveLength(switches[name].length);
			for (const option of options) expect(option).toHaveAccessibleName();
		}
	});

	test('is nothing at first, and nothing is guessed', () => {
		const { option } = setup();
		expect(option(placeQuestion, words['place-unset'])).toBeChecked();
		expect(option(schoolQuestion, words['school-unset'])).toBeChecked();
		expect(option(policeQuestion, words['police-unset'])).toBeChecked();
		expect(localStorage).toHaveLength(0);
	});

	test('is kept on this device as soon as it is chosen', async () => {
		const { user, option } = setup();
		await user.click(option(placeQuestion, words['place-known']));
		await user.click(option(schoolQuestion, words['school-someone']));
		expect(readKnown(localStorage)).toEqual({
			...nothingKnown,
			place: 'known',
			school: 'someone',
			police: 'unset'
		});
	});

	test('is there again next time', () => {
		localStorage.setItem('known', 'place=unknown police=comes');
		const { option } = setup();
		expect(option(placeQuestion, words['place-unknown'])).toBeChecked();
		expect(option(policeQuestion, words['police-comes'])).toBeChecked();
		expect(option(schoolQuestion, words['school-unset'])).toBeChecked();
	});

	test('can be taken back', async () => {
		localStorage.setItem('known', 'place=known');
		const { user, option } = setup();
		await user.click(option(placeQuestion, words['place-unset']));
		expect(readKnown(localStorage).place).toBe('unset');
	});

	test('can be chosen by keyboard', async () => {
		const { user, option } = setup();
		const [first = ''] = Object.keys(switches);
		await user.tab();
		const question = words[`${first as Switch}Question`];
		const value = switches[first as Switch][0];
		expect(
			option(question, (words as Record<string, string>)[`${first}-${value}`] ?? '')
		).toHaveFocus();
		await user.keyboard('{ArrowDown}');
		expect(readKnown(localStorage)[first as Switch]).toBe(switches[first as Switch][1]);
	});
});
