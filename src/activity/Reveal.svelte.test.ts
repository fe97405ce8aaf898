import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import { aKeeper } from './a-made.ts';
import type { PartOf } from './activity.ts';
import Reveal from './Reveal.svelte';
import { say } from './say.ts';

const mark = 'Denk ik soms';
const facts = { sources: [], check: [] };

function setup(more: Partial<PartOf<'reveal'>> = {}) {
	const { onchange, last } = aKeeper();
	const part: PartOf<'reveal'> = {
		kind: 'reveal',
		look: 'thoughts',
		ask: 'Wat denk jij?',
		mark,
		cards: [
			{ id: 'fault', text: 'Komt het door mij?', answer: 'Nee. Kinderen doen dit niet.', ...facts },
			{ id: 'friend', text: 'Zie ik haar nog?', answer: 'Dat weten we niet.', ...facts }
		],
		...more
	};
	render(Reveal, { part, words, onchange });
	return {
		...{ user: userEvent.setup(), onchange, last },
		card: (name: string) => screen.getByRole('button', { name: new RegExp(`${name}$`) }),
		marks: () => screen.queryAllByRole('button', { name: mark })
	};
}

const first = 'Komt het door mij\\?';
const second = 'Zie ik haar nog\\?';

describe('a card', () => {
	test('shows nothing of its back before somebody taps it', () => {
		const { card, marks } = setup();
		expect(card(first)).toHaveAttribute('aria-expanded', 'false');
		expect(screen.queryByText('Nee. Kinderen doen dit niet.')).toBeNull();
		expect(marks()).toHaveLength(0);
	});

	test('turns over alone, and back again', async () => {
		const { user, card } = setup();
		await user.click(card(first));
		expect(card(first)).toHaveAttribute('aria-expanded', 'true');
		expect(screen.getByText('Nee. Kinderen doen dit niet.')).toBeVisible();
		expect(screen.queryByText('Dat weten we niet.')).toBeNull();
		await user.click(card(first));
		expect(screen.queryByText('Nee. Kinderen doen dit niet.')).toBeNull();
	});

	test('turns by keyboard, and its mark is the next thing', async () => {
		const { user, card, marks, last } = setup();
		await user.tab();
		expect(card(first)).toHaveFocus();
		await user.keyboard('{Enter}');
		await user.tab();
		expect(marks()[0]).toHaveFocus();
		await user.keyboard(' ');
		expect(last()).toEqual([{ ask: mark, chosen: ['Komt het door mij?'] }]);
	});

	test('that is only turned is nothing to keep', async () => {
		const { user, card, onchange } = setup();
		await user.click(card(first));
		expect(onchange).not.toHaveBeenCalled();
	});

	test('has no mark where the part has none', async () => {
		const { user, card } = setup({ mark: undefined });
		await user.click(card(first));
		expect(screen.getAllByRole('button')).toHaveLength(2);
	});
});

describe('a mark', () => {
	test('can be set on more than one thought, and taken off again', async () => {
		const { user, card, marks, last } = setup();
		await user.click(card(first));
		await user.click(card(second));
		for (const one of marks()) await user.click(one);
		expect(last()).toEqual([{ ask: mark, chosen: ['Komt het door mij?', 'Zie ik haar nog?'] }]);
		for (const one of marks()) expect(one).toHaveAttribute('aria-pressed', 'true');
		for (const one of marks()) await user.click(one);
		expect(last()).toEqual([]);
	});

	test('stays when its card is turned back', async () => {
		const { user, card, marks, last } = setup();
		await user.click(card(first));
		for (const one of marks()) await user.click(one);
		await user.click(card(first));
		expect(last()).toEqual([{ ask: mark, chosen: ['Komt het door mij?'] }]);
		await user.click(card(first));
		expect(marks()[0]).toHaveAttribute('aria-pressed', 'true');
	});

	test('is at one stone only: on a path one is at one place', async () => {
		const { user, card, marks, last } = setup({ look: 'stones' });
		await user.click(card(first));
		await user.click(card(second));
		for (const one of marks()) await user.click(one);
		expect(marks().map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
		expect(last()).toEqual([{ ask: mark, chosen: ['Zie ik haar nog?'] }]);
		for (const one of marks().slice(1)) await user.click(one);
		expect(last()).toEqual([]);
	});
});

test('stones carry their number, and nothing else does', () => {
	const { card } = setup({ look: 'stones' });
	expect(card(second)).toHaveTextContent(/^2\s*Zie ik haar nog\?$/);
});

describe('words of one’s own', () => {
	const own = 'Wat denk jij nog meer?';

	test('lie with the cards and are kept under their own question', async () => {
		const { user, card, marks, last } = setup({ own });
		await user.click(card(first));
		for (const one of marks()) await user.click(one);
		await user.type(screen.getByRole('textbox', { name: own }), 'Waar is de kat?{Enter}');
		expect(last()).toEqual([
			{ ask: mark, chosen: ['Komt het door mij?'] },
			{ ask: own, chosen: ['Waar is de kat?'] }
		]);
		expect(screen.getByText('Waar is de kat?')).toHaveAttribute('translate', 'no');
	});

	test('twice the same are once', async () => {
		const { user, last } = setup({ own });
		await user.type(screen.getByRole('textbox', { name: own }), 'oma{Enter}oma{Enter}');
		expect(last()).toEqual([{ ask: own, chosen: ['oma'] }]);
	});

	test('can be taken out again', async () => {
		const { user, last } = setup({ own });
		await user.type(screen.getByRole('textbox', { name: own }), 'oma{Enter}opa{Enter}');
		await user.click(screen.getByRole('button', { name: say(words.takeOut, { thing: 'oma' }) }));
		expect(last()).toEqual([{ ask: own, chosen: ['opa'] }]);
		expect(screen.queryByText('oma')).toBeNull();
	});
});
