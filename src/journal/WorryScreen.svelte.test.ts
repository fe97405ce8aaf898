import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Worry } from './item.ts';
import { newWorry } from './new-item.ts';
import WorryScreen from './WorryScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function aWorry(text: string): Worry {
	const made = newWorry(text, { origin: null, prompt: '' });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

function setup(more: { text?: string; worries?: Worry[]; isIn?: boolean } = {}) {
	const told = {
		onwrite: vi.fn(),
		onkeep: vi.fn(),
		ondraw: vi.fn(),
		onsay: vi.fn(),
		onopen: vi.fn(),
		onanother: vi.fn(),
		ondone: vi.fn()
	};
	render(WorryScreen, { t, worries: [], isIn: false, ...told, ...more });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	const lid = () => screen.getByRole('main').querySelector('svg[viewBox="0 0 240 216"]');
	return { ...told, user, press, lid };
}

describe('putting a worry in its box', () => {
	it('takes the words as they are, and tells every letter so that none is lost', async () => {
		const { user, press, onwrite, onkeep, lid } = setup({ text: 'slaap' });
		expect(lid()).toHaveClass('open');
		await user.type(screen.getByRole('textbox', { name: t('worry:label') }), 't pluis');
		await press(t('worry:putIn'));
		expect(onwrite.mock.lastCall).toEqual(['slaapt pluis']);
		expect(onkeep.mock.calls).toEqual([['slaapt pluis']]);
	});

	it('of nothing asks for a word', async () => {
		const { press, onkeep } = setup();
		await press(t('worry:putIn'));
		expect(screen.getByRole('alert')).toHaveTextContent(t('worry:empty'));
		expect(onkeep).not.toHaveBeenCalled();
	});

	it('no keyboard, browser or translator looks at what is written', () => {
		setup();
		const field = screen.getByRole('textbox');
		for (const [name, value] of [
			['autocomplete', 'off'],
			['spellcheck', 'false'],
			['translate', 'no'],
			['writingsuggestions', 'false']
		] as const)
			expect(field).toHaveAttribute(name, value);
	});

	it('can be said or drawn instead', async () => {
		const { press, onsay, ondraw } = setup();
		await press(t('journal:sayIt'));
		await press(t('journal:drawIt'));
		expect([onsay, ondraw].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
	});

	it('says where to go with what cannot wait', () => {
		setup();
		expect(screen.getByText(t('worry:cannotWait'))).toBeVisible();
	});
});

describe('what is in the box', () => {
	const worries = [aWorry('Slaapt Pluis buiten?'), aWorry('<b>Papa</b>')];

	it('is seen by who asks for it, and can be put away again', async () => {
		const { press } = setup({ worries });
		const look = screen.getByRole('button', { name: t('worry:look') });
		expect(look).toHaveAttribute('aria-expanded', 'false');
		expect(screen.queryByText('Slaapt Pluis buiten?')).toBeNull();
		await press(t('worry:look'));
		expect(look).toHaveAttribute('aria-expanded', 'true');
		expect(screen.getByText('<b>Papa</b>')).toHaveAttribute('translate', 'no');
		await press(t('worry:look'));
		expect(screen.queryByText('Slaapt Pluis buiten?')).toBeNull();
	});

	it('is taken out one by one, and nobody counts them', async () => {
		const { press, onopen } = setup({ worries });
		await press(t('worry:look'));
		await press('Slaapt Pluis buiten?');
		expect(onopen.mock.calls).toEqual([[worries[0]]]);
		expect(screen.getByRole('main')).not.toHaveTextContent(/\d/);
	});

	it('is not asked about where there is nothing', () => {
		setup();
		expect(screen.queryByRole('button', { name: t('worry:look') })).toBeNull();
	});
});

describe('once it is in', () => {
	it('the box closes, and a screen reader is told so', () => {
		const { lid } = setup({ isIn: true });
		expect(lid()).toHaveClass('takes');
		expect(screen.getByRole('main')).toHaveFocus();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('worry:isIn'));
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	it('there may be one more, or not', async () => {
		const { press, onanother, ondone } = setup({ isIn: true });
		await press(t('worry:another'));
		await press(t('worry:toSuitcase'));
		expect([onanother, ondone].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
	});
});
