import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import { aKeeper } from './a-made.ts';
import Nights from './Nights.svelte';
import { say } from './say.ts';

const unknown = 'Dat weten we nog niet. Niemand hoeft het nu te weten.';
const part = { kind: 'nights' as const, ask: 'Hoe lang nog?', unknown };

function setup() {
	const { onchange, last } = aKeeper();
	render(Nights, { part, words, onchange });
	const user = userEvent.setup();
	const button = (name: string) => screen.getByRole('button', { name });
	const count = () => screen.getByRole('status');
	return {
		...{ user, onchange, last, button, count },
		moons: () => screen.queryAllByRole('button', { name: /^Nachtje \d+/ }),
		more: async (times: number) => {
			for (let time = 0; time < times; time += 1) await user.click(button(words.oneMore));
		}
	};
}

const kept = (chosen: string) => [{ ask: words.howMany, chosen: [chosen] }];

describe('the nights', () => {
	test('are unknown at first, in words, grey and without a number', () => {
		const { button, count, moons, onchange } = setup();
		expect(button(words.notKnown)).toHaveAttribute('aria-pressed', 'true');
		expect(count()).toHaveTextContent(/^\?$/);
		expect(screen.getByText(unknown)).toBeVisible();
		expect(document.querySelector('ol')).toHaveClass('grey');
		expect(moons()).toHaveLength(0);
		expect(button(words.oneLess)).toBeDisabled();
		expect(onchange).not.toHaveBeenCalled();
	});

	test('that are unknown cannot be slept', async () => {
		const { user } = setup();
		for (const moon of document.querySelectorAll('ol button')) {
			await user.click(moon);
			expect(moon).toHaveAttribute('aria-pressed', 'false');
		}
	});

	test('are counted up and down, a moon for each', async () => {
		const { user, button, count, moons, more, last } = setup();
		await more(3);
		expect(count()).toHaveTextContent('3');
		expect(moons()).toHaveLength(3);
		expect(document.querySelector('ol')).not.toHaveClass('grey');
		expect(screen.queryByText(unknown)).toBeNull();
		expect(last()).toEqual(kept(say(words.nights, { count: 3 })));
		await user.click(button(words.oneLess));
		expect(moons()).toHaveLength(2);
		expect(last()).toEqual(kept(say(words.nights, { count: 2 })));
	});

	test('are one, in the words for one, and never fewer', async () => {
		const { button, more, last } = setup();
		await more(1);
		expect(button(words.oneLess)).toBeDisabled();
		expect(last()).toEqual(kept(words.oneNight));
	});

	test('are fourteen at most', async () => {
		const { button, more, moons } = setup();
		await more(15);
		expect(moons()).toHaveLength(14);
		expect(button(words.oneMore)).toBeDisabled();
	});

	test('become unknown again, and nothing stays to keep', async () => {
		const { user, button, count, more, last } = setup();
		await more(2);
		await user.click(button(words.notKnown));
		expect(count()).toHaveTextContent(/^\?$/);
		expect(last()).toEqual([]);
		expect(screen.getByText(unknown)).toBeVisible();
	});

	test('are marked as slept, one by one, and not after all', async () => {
		const { user, button, more } = setup();
		await more(2);
		const first = say(words.night, { number: 1 });
		await user.click(button(first));
		expect(button(`${first}, ${words.slept}`)).toHaveAttribute('aria-pressed', 'true');
		expect(button(say(words.night, { number: 2 }))).toHaveAttribute('aria-pressed', 'false');
		await user.click(button(`${first}, ${words.slept}`));
		expect(button(first)).toHaveAttribute('aria-pressed', 'false');
	});

	test('that were slept stay so when the number changes', async () => {
		const { user, button, more } = setup();
		await more(2);
		const first = say(words.night, { number: 1 });
		await user.click(button(first));
		await more(1);
		expect(button(`${first}, ${words.slept}`)).toHaveAttribute('aria-pressed', 'true');
	});

	test('go by keyboard', async () => {
		const { user, button, moons } = setup();
		await user.tab();
		expect(button(words.oneMore)).toHaveFocus();
		await user.keyboard('{Enter} ');
		expect(moons()).toHaveLength(2);
		await user.tab();
		expect(button(words.notKnown)).toHaveFocus();
		await user.tab();
		expect(moons()[0]).toHaveFocus();
		await user.keyboard(' ');
		expect(moons()[0]).toHaveAttribute('aria-pressed', 'true');
	});
});
