import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/calm.json' with { type: 'json' };
import CalmExercise from './CalmExercise.svelte';
import type { Exercise } from './exercise.ts';

const move: Exercise = {
	id: 'move',
	name: 'De olifant',
	steps: ['Stamp als een olifant.', 'Schud je armen.'],
	after: null,
	quiet: 'Moet het stil zijn? Knijp je vuisten dicht.',
	care: null,
	draw: false
};
const breaths: Exercise = {
	...move,
	id: 'breaths',
	steps: ['Ruik aan de bloem.', 'Blaas de kaars uit.'],
	quiet: null,
	care: 'Voelt het niet fijn? Stop dan.'
};

function setup(exercise: Exercise, awake = true) {
	const ondraw = vi.fn((event: MouseEvent) => event.preventDefault());
	render(CalmExercise, { exercise, words, paper: '/nl/mine', awake, ondraw });
	return { ondraw };
}

const press = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));
const now = () => document.querySelector('.now')?.textContent;

afterEach(() => vi.useRealTimers());

describe('an exercise', () => {
	test('stands as a list, whole, before anything moves and without script', () => {
		setup(move, false);
		expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(move.steps);
		expect(screen.getByText(move.quiet ?? '')).toBeVisible();
		expect(screen.queryByRole('button')).toBeNull();
		expect(document.querySelector('.going')).toBeNull();
	});

	test('is done one step at a time, and then stands as before', async () => {
		setup(move);
		await press(words.begin);
		expect(now()).toBe('Stamp als een olifant.');
		await press(words.next);
		expect(now()).toBe('Schud je armen.');
		await press(words.done);
		expect(screen.getAllByRole('listitem')).toHaveLength(2);
	});

	test('keeps whoever goes by keyboard or screen reader at the place', async () => {
		setup(move);
		await press(words.begin);
		expect(document.querySelector('.now')).toHaveFocus();
		await press(words.stop);
		expect(screen.getByRole('button', { name: words.begin })).toHaveFocus();
	});

	test('is stopped at any step', async () => {
		setup(move);
		await press(words.begin);
		await press(words.stop);
		expect(document.querySelector('.going')).toBeNull();
		await press(words.begin);
		expect(now()).toBe('Stamp als een olifant.');
	});

	test('leads to the drawing paper where there is something to draw', async () => {
		const { ondraw } = setup({ ...move, id: 'draw', draw: true });
		await userEvent.setup().click(screen.getByRole('link', { name: words.drawIt }));
		expect(ondraw).toHaveBeenCalledTimes(1);
	});
});

describe('breathing', () => {
	async function begin() {
		vi.useFakeTimers({ shouldAdvanceTime: true });
		setup(breaths);
		await userEvent
			.setup({ advanceTimers: (ms) => void vi.advanceTimersByTime(ms) })
			.click(screen.getByRole('button', { name: words.begin }));
	}

	test('goes by itself, four times, out for longer than in, and ends', async () => {
		await begin();
		for (let breath = 1; breath <= 4; breath += 1) {
			expect(now(), `in ${breath}`).toBe('Ruik aan de bloem.');
			await vi.advanceTimersByTimeAsync(4_100);
			expect(now(), `out ${breath}`).toBe('Blaas de kaars uit.');
			await vi.advanceTimersByTimeAsync(4_100);
			expect(now(), `still out ${breath}`).toBe('Blaas de kaars uit.');
			await vi.advanceTimersByTimeAsync(2_000);
		}
		expect(document.querySelector('.going')).toBeNull();
		expect(screen.getByText(breaths.care ?? '')).toBeVisible();
	});

	test('has its own picture for in and for out', async () => {
		await begin();
		const picture = () => document.querySelector('img')?.getAttribute('src');
		expect(picture()).toBe('/art/calm-flower.svg');
		await vi.advanceTimersByTimeAsync(4_100);
		expect(picture()).toBe('/art/calm-candle.svg');
	});

	test('stops in the middle of a breath and does not go on by itself', async () => {
		await begin();
		await vi.advanceTimersByTimeAsync(1_000);
		screen.getByRole('button', { name: words.stop }).click();
		await vi.advanceTimersByTimeAsync(20_000);
		expect(document.querySelector('.going')).toBeNull();
	});
});
