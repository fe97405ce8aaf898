import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import { aKeeper } from './a-made.ts';
import type { PartOf } from './activity.ts';
import Order from './Order.svelte';
import { say } from './say.ts';

const ask = 'Wat doe je eerst?';

function setup(more: Partial<PartOf<'order'>> = {}) {
	const { onchange, last } = aKeeper();
	const part: PartOf<'order'> = {
		kind: 'order',
		ask,
		things: [
			{ id: 'wash', text: 'wassen' },
			{ id: 'read', text: 'lezen' },
			{ id: 'sing', text: 'zingen' }
		],
		...more
	};
	render(Order, { part, words, onchange });
	const user = userEvent.setup();
	const button = (name: string) => screen.getByRole('button', { name });
	return {
		...{ user, onchange, last, button },
		row: () => within(screen.getByRole('list')).queryAllByRole('listitem'),
		earlier: (thing: string) => button(say(words.earlier, { thing })),
		later: (thing: string) => button(say(words.later, { thing })),
		out: (thing: string) => button(say(words.takeOut, { thing })),
		chosen: () => last()?.[0]?.chosen,
		take: async (...things: string[]) => {
			for (const thing of things) await user.click(button(thing));
		}
	};
}

describe('an order', () => {
	test('begins empty, with everything beside it', () => {
		const { row, onchange } = setup();
		expect(row()).toHaveLength(0);
		expect(screen.getAllByRole('button')).toHaveLength(3);
		expect(onchange).not.toHaveBeenCalled();
	});

	test('grows as things are tapped, each with its number', async () => {
		const { take, row, last } = setup();
		await take('zingen', 'wassen');
		expect(row()[0]).toHaveTextContent(/^1\s*zingen/);
		expect(row()[1]).toHaveTextContent(/^2\s*wassen/);
		expect(screen.queryByRole('button', { name: 'zingen' })).toBeNull();
		expect(last()).toEqual([{ ask, chosen: ['zingen', 'wassen'] }]);
	});

	test('can be changed, earlier and later', async () => {
		const { user, take, earlier, later, chosen } = setup();
		await take('wassen', 'lezen', 'zingen');
		await user.click(earlier('zingen'));
		expect(chosen()).toEqual(['wassen', 'zingen', 'lezen']);
		await user.click(later('wassen'));
		expect(chosen()).toEqual(['zingen', 'wassen', 'lezen']);
	});

	test('has no earlier than the first and no later than the last', async () => {
		const { user, take, earlier, later, chosen } = setup();
		await take('wassen', 'lezen', 'zingen');
		expect(earlier('wassen')).toHaveAttribute('aria-disabled', 'true');
		await user.click(earlier('wassen'));
		expect(later('zingen')).toHaveAttribute('aria-disabled', 'true');
		await user.click(later('zingen'));
		expect(chosen()).toEqual(['wassen', 'lezen', 'zingen']);
	});

	test('gives every thing back', async () => {
		const { user, take, out, button, last, chosen } = setup();
		await take('wassen', 'lezen');
		await user.click(out('wassen'));
		expect(chosen()).toEqual(['lezen']);
		expect(button('wassen')).toBeVisible();
		await user.click(out('lezen'));
		expect(last()).toEqual([]);
	});

	test('is changed by keyboard, step after step with the same key', async () => {
		const { user, take, later, chosen } = setup();
		await take('wassen', 'lezen', 'zingen');
		later('wassen').focus();
		await user.keyboard('{Enter}');
		expect(later('wassen')).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(chosen()).toEqual(['lezen', 'zingen', 'wassen']);
	});

	test('is changed back by keyboard, step after step with the same key', async () => {
		const { user, take, earlier, chosen } = setup();
		await take('wassen', 'lezen', 'zingen');
		earlier('zingen').focus();
		await user.keyboard('{Enter}');
		expect(earlier('zingen')).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(chosen()).toEqual(['zingen', 'wassen', 'lezen']);
	});

	test('says so when no more fits, and takes nothing more', async () => {
		const { user, take, button, out, chosen } = setup({ most: 2 });
		await take('wassen', 'lezen');
		expect(screen.getByRole('status')).toHaveTextContent(words.full);
		expect(button('zingen')).toHaveAttribute('aria-disabled', 'true');
		await take('zingen');
		expect(chosen()).toEqual(['wassen', 'lezen']);
		await user.click(out('wassen'));
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	});

	test('that holds everything there is does not ask to take something out', async () => {
		const { take } = setup({ most: 3 });
		await take('wassen', 'lezen', 'zingen');
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	});
});

describe('something of one’s own', () => {
	const own = 'Iets van jou';

	test('goes in as the last', async () => {
		const { user, take, chosen } = setup({ own });
		await take('lezen');
		await user.type(screen.getByRole('textbox', { name: own }), 'dansen{Enter}');
		expect(chosen()).toEqual(['lezen', 'dansen']);
	});

	test('waits beside the row when no more fits', async () => {
		const { user, take, button, chosen } = setup({ own, most: 1 });
		await take('lezen');
		await user.type(screen.getByRole('textbox', { name: own }), 'dansen{Enter}');
		expect(button('dansen')).toHaveAttribute('aria-disabled', 'true');
		expect(chosen()).toEqual(['lezen']);
	});
});
