import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import { aKeeper } from './a-made.ts';
import type { PartOf } from './activity.ts';
import Choose from './Choose.svelte';
import { say } from './say.ts';

const ask = 'Wat stop jij erin?';

function setup(more: Partial<PartOf<'choose'>> = {}) {
	const { onchange, last } = aKeeper();
	const part: PartOf<'choose'> = {
		kind: 'choose',
		look: 'list',
		ask,
		options: [
			{ id: 'bear', text: 'mijn beer', picture: 'pack-bear', group: 'soft' },
			{ id: 'stone', text: 'een steen', group: 'hard' },
			{ id: 'photo', text: 'een foto' }
		],
		...more
	};
	render(Choose, { part, words, onchange });
	return {
		...{ user: userEvent.setup(), onchange, last },
		tile: (name: string) => screen.getByRole('button', { name })
	};
}

describe('choosing', () => {
	test('begins with nothing chosen, and nothing to keep', () => {
		const { onchange } = setup();
		const tiles = screen.getAllByRole('button');
		expect(tiles.map((one) => one.textContent.trim())).toEqual([
			'mijn beer',
			'een steen',
			'een foto'
		]);
		for (const one of tiles) expect(one).toHaveAttribute('aria-pressed', 'false');
		expect(onchange).not.toHaveBeenCalled();
	});

	test('keeps what was chosen in the order of choosing, and lets it be taken out', async () => {
		const { user, tile, last } = setup();
		await user.click(tile('een foto'));
		await user.click(tile('mijn beer'));
		expect(tile('een foto')).toHaveAttribute('aria-pressed', 'true');
		expect(last()).toEqual([{ ask, chosen: ['een foto', 'mijn beer'] }]);
		await user.click(tile('een foto'));
		expect(tile('een foto')).toHaveAttribute('aria-pressed', 'false');
		expect(last()).toEqual([{ ask, chosen: ['mijn beer'] }]);
		await user.click(tile('mijn beer'));
		expect(last()).toEqual([]);
	});

	test('goes by keyboard', async () => {
		const { user, tile, last } = setup();
		await user.tab();
		await user.tab();
		expect(tile('een steen')).toHaveFocus();
		await user.keyboard(' ');
		expect(last()).toEqual([{ ask, chosen: ['een steen'] }]);
		await user.keyboard('{Enter}');
		expect(last()).toEqual([]);
		expect(tile('een steen')).toHaveFocus();
	});

	test('says so when no more fits, and takes nothing more until something is out', async () => {
		const { user, tile, last } = setup({ most: 2 });
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
		await user.click(tile('mijn beer'));
		await user.click(tile('een steen'));
		expect(screen.getByRole('status')).toHaveTextContent(words.full);
		expect(tile('een foto')).toHaveAttribute('aria-disabled', 'true');
		expect(tile('mijn beer')).toHaveAttribute('aria-disabled', 'false');
		await user.click(tile('een foto'));
		expect(last()).toEqual([{ ask, chosen: ['mijn beer', 'een steen'] }]);
		await user.click(tile('mijn beer'));
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
		await user.click(tile('een foto'));
		expect(last()).toEqual([{ ask, chosen: ['een steen', 'een foto'] }]);
	});

	test('shows a picture where there is one, which says nothing of its own', () => {
		const { tile } = setup();
		expect(tile('mijn beer').querySelector('img')).toHaveAttribute('src', '/art/pack-bear.svg');
		expect(tile('mijn beer').querySelector('img')).toHaveAttribute('alt', '');
		expect(tile('een steen').querySelector('img')).toBeNull();
	});
});

describe('words of one’s own', () => {
	const own = 'Iets anders';

	test('are asked for only where the part asks', () => {
		setup();
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	test('join the others, are chosen at once and can be taken out', async () => {
		const { user, tile, last } = setup({ own });
		await user.type(screen.getByRole('textbox', { name: own }), '  mijn fluit ');
		await user.click(screen.getByRole('button', { name: words.add }));
		expect(tile('mijn fluit')).toHaveAttribute('aria-pressed', 'true');
		expect(last()).toEqual([{ ask, chosen: ['mijn fluit'] }]);
		expect(screen.getByRole('textbox', { name: own })).toHaveValue('');
		await user.click(tile('mijn fluit'));
		expect(last()).toEqual([]);
	});

	test('go in with the enter key, twice the same without harm', async () => {
		const { user, last } = setup({ own });
		await user.type(screen.getByRole('textbox', { name: own }), 'oma{Enter}oma{Enter}');
		expect(last()).toEqual([{ ask, chosen: ['oma', 'oma'] }]);
	});

	test('that are only spaces are nothing', async () => {
		const { user, onchange } = setup({ own });
		await user.type(screen.getByRole('textbox', { name: own }), '   {Enter}');
		expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(3);
		expect(onchange).not.toHaveBeenCalled();
	});

	test('wait among the others when no more fits', async () => {
		const { user, tile, last } = setup({ own, most: 1 });
		await user.click(tile('mijn beer'));
		await user.type(screen.getByRole('textbox', { name: own }), 'oma{Enter}');
		expect(tile('oma')).toHaveAttribute('aria-pressed', 'false');
		expect(last()).toEqual([{ ask, chosen: ['mijn beer'] }]);
	});

	test('are left alone by translators and by the keyboard of the device', async () => {
		const { user, tile } = setup({ own });
		const field = screen.getByRole('textbox', { name: own });
		expect(field).toHaveAttribute('spellcheck', 'false');
		expect(field).toHaveAttribute('autocomplete', 'off');
		expect(field).toHaveAttribute('translate', 'no');
		await user.type(field, 'oma{Enter}');
		expect(within(tile('oma')).getByText('oma')).toHaveAttribute('translate', 'no');
		expect(within(tile('mijn beer')).getByText('mijn beer')).not.toHaveAttribute('translate');
	});
});

describe('groups', () => {
	const groups = [
		{ id: 'soft', name: 'Zacht' },
		{ id: 'hard', name: 'Hard' }
	];

	test('show one at a time, with what belongs to none, and all again', async () => {
		const { user, tile } = setup({ groups });
		await user.click(tile('Zacht'));
		expect(tile('Zacht')).toHaveAttribute('aria-pressed', 'true');
		expect(tile('mijn beer')).toBeVisible();
		expect(tile('een foto')).toBeVisible();
		expect(screen.queryByRole('button', { name: 'een steen' })).toBeNull();
		await user.click(tile(words.allGroups));
		expect(tile('een steen')).toBeVisible();
		expect(tile('Zacht')).toHaveAttribute('aria-pressed', 'false');
	});

	test('lose nothing that was chosen in another one', async () => {
		const { user, tile, last } = setup({ groups });
		await user.click(tile('mijn beer'));
		await user.click(tile('Hard'));
		await user.click(tile('een steen'));
		expect(last()).toEqual([{ ask, chosen: ['mijn beer', 'een steen'] }]);
		await user.click(tile(words.allGroups));
		expect(tile('mijn beer')).toHaveAttribute('aria-pressed', 'true');
	});
});

describe.each(['bag', 'ring', 'corner'] as const)('a %s', (look) => {
	const inside = () => screen.getByRole('list', { name: words.chosen });
	const out = (thing: string) => say(words.takeOut, { thing });

	test('shows what was chosen and gives it back', async () => {
		const { user, tile, last } = setup({ look });
		expect(within(inside()).queryAllByRole('listitem')).toHaveLength(0);
		await user.click(tile('mijn beer'));
		await user.click(tile('een steen'));
		expect(within(inside()).getAllByRole('listitem')).toHaveLength(2);
		await user.click(within(inside()).getByRole('button', { name: out('mijn beer') }));
		expect(last()).toEqual([{ ask, chosen: ['een steen'] }]);
		expect(tile('mijn beer')).toHaveAttribute('aria-pressed', 'false');
		expect(within(inside()).getAllByRole('listitem')).toHaveLength(1);
	});

	test('gives back by keyboard', async () => {
		const { user, tile, last } = setup({ look });
		await user.click(tile('mijn beer'));
		await user.tab({ shift: true });
		expect(within(inside()).getByRole('button', { name: out('mijn beer') })).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(last()).toEqual([]);
	});
});

test('a ring has oneself in the middle and everybody at a place of their own', async () => {
	const { user, tile } = setup({ look: 'ring' });
	expect(screen.getByText(words.me)).toBeVisible();
	await user.click(tile('mijn beer'));
	await user.click(tile('een steen'));
	const places = screen
		.getAllByRole('listitem')
		.map(({ style }) => `${style.getPropertyValue('--x')} ${style.getPropertyValue('--y')}`);
	expect(new Set(places).size).toBe(2);
	expect(places[0]).toMatch(/^50(\.0+\d*)?% 12%$/);
});

test('a list has no stage', () => {
	setup();
	expect(screen.queryByRole('list', { name: words.chosen })).toBeNull();
});
