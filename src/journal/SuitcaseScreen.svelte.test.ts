import { loadTranslator, privateWords, type Translator } from '#language';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet, type ComponentProps } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Item, ItemId } from './item.ts';
import { newFeeling, newQuestion, newRecording, newWorry, type NewItem } from './new-item.ts';
import { intoBox } from './worry-box.ts';
import SuitcaseScreen from './SuitcaseScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const setting = { origin: null, prompt: '' };

function itemOf(made: NewItem<Item>): Item {
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

function someItems(): Item[] {
	return [
		itemOf(newQuestion('Mag Pluis mee?', setting)),
		itemOf(newFeeling({ feelings: ['happy', 'scared'], size: null }, setting))
	];
}

function setup(more: Partial<ComponentProps<typeof SuitcaseScreen>> = {}) {
	const told = {
		onopen: vi.fn(),
		onput: vi.fn(),
		ongive: vi.fn(),
		onkeep: vi.fn(),
		onbring: vi.fn(),
		onclose: vi.fn(),
		onknown: vi.fn(),
		onthrowclosed: vi.fn()
	};
	render(SuitcaseScreen, { t, items: [], isOnlyForNow: false, missing: 0, ...told, ...more });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	return { ...told, press };
}

describe('an empty suitcase', () => {
	it('says that this is allowed, and how to leave at once', () => {
		setup();
		expect(screen.getByText(t('journal:empty'))).toBeVisible();
		expect(screen.getByText(t('journal:leaveHint'))).toBeVisible();
	});

	it('has nothing to give', () => {
		setup();
		expect(screen.queryByRole('button', { name: t('journal:give') })).toBeNull();
	});

	it('takes a question, a feeling, a drawing or a voice at once, and more behind one press', async () => {
		const { onput } = setup();
		const foot = within(screen.getByRole('navigation', { name: t('journal:putIn') }));
		const user = userEvent.setup();
		for (const way of ['ask', 'feel', 'draw', 'say', 'more'] as const)
			await user.click(foot.getByRole('button', { name: t(`journal:${way}`) }));
		expect(onput.mock.calls.flat()).toEqual(['ask', 'feel', 'draw', 'say', 'put-in']);
		expect(foot.getAllByRole('button')).toHaveLength(6);
	});
});

describe('what is in it', () => {
	it('is shown in the order it is given, and not counted', () => {
		setup({ items: someItems() });
		const things = screen.getAllByRole('listitem').map(({ textContent }) => textContent.trim());
		expect(things).toEqual([
			'Mag Pluis mee?',
			expect.stringContaining(`${t('journal:happy')}, ${t('journal:scared')}`)
		]);
		expect(screen.getByRole('main')).not.toHaveTextContent(/\d/);
	});

	it('opens one by one', async () => {
		const items = someItems();
		const { press, onopen } = setup({ items });
		await press('Mag Pluis mee?');
		expect(onopen.mock.calls).toEqual([[items[0]]]);
	});

	it('can be given', async () => {
		const { press, ongive } = setup({ items: someItems() });
		await press(t('journal:give'));
		expect(ongive).toHaveBeenCalledTimes(1);
	});
});

describe('the suitcase', () => {
	it('shuts when asked', async () => {
		const { press, onclose } = setup();
		await press(t('journal:closeSuitcase'));
		expect(onclose).toHaveBeenCalledTimes(1);
	});

	it('that is only for now says so, and can be kept after all', async () => {
		const { press, onkeep } = setup({ isOnlyForNow: true });
		expect(screen.getByText(t('journal:onlyNow'))).toBeVisible();
		await press(t('journal:keepAfterAll'));
		expect(onkeep).toHaveBeenCalledTimes(1);
	});

	it('that is kept offers no such thing', () => {
		setup();
		expect(screen.queryByText(t('journal:onlyNow'))).toBeNull();
		expect(screen.queryByRole('button', { name: t('journal:keepAfterAll') })).toBeNull();
	});

	it('says that the latest may be gone, instead of greeting an empty suitcase', async () => {
		const { press, onknown } = setup({ isUnsure: true });
		expect(screen.getByRole('status')).toHaveTextContent(t('journal:unsure'));
		expect(screen.queryByText(t('journal:empty'))).toBeNull();
		await press(t('journal:known'));
		expect(onknown).toHaveBeenCalledTimes(1);
	});

	it.each([1, 3])('says how many things are gone (%i), until that is known', async (missing) => {
		const { press, onknown } = setup({ missing });
		expect(screen.getByRole('status')).toHaveTextContent(t('room:lost', { count: missing }));
		expect(screen.queryByText(t('journal:empty'))).toBeNull();
		await press(t('journal:known'));
		expect(onknown).toHaveBeenCalledTimes(1);
	});

	it('says apart how many are there and cannot be opened', () => {
		setup({ missing: 1, unreadable: ['a', 'b'] as ItemId[] });
		expect(screen.getAllByRole('status').map(({ textContent }) => textContent.trim())).toEqual([
			expect.stringContaining(t('room:lost', { count: 1 })),
			t('journal:damaged', { count: 2 })
		]);
		expect(screen.queryByText(t('journal:empty'))).toBeNull();
	});
});

describe('the worry box', () => {
	const aWorry = () => itemOf(newWorry('Slaapt Pluis buiten?', setting));
	const box = () => screen.getByRole('button', { name: t('worry:box') });

	it('lies in the suitcase, alike whether something is in it or not', async () => {
		const { press, onput } = setup();
		const empty = box().outerHTML;
		await press(t('worry:box'));
		expect(onput.mock.calls).toEqual([['worry']]);
		cleanup();
		setup({ items: [aWorry()] });
		expect(box().outerHTML).toBe(empty);
	});

	it('holds the worries: they do not lie open between the other things', () => {
		const said = newRecording({ type: 'audio/webm', seconds: 3 }, setting);
		setup({ items: [aWorry(), intoBox(itemOf(said)), ...someItems()] });
		expect(screen.queryByText('Slaapt Pluis buiten?')).toBeNull();
		expect(screen.getAllByRole('listitem')).toHaveLength(2);
	});

	it('with something in it is no empty suitcase, and can be given from', () => {
		setup({ items: [aWorry()] });
		expect(screen.queryByText(t('journal:empty'))).toBeNull();
		expect(screen.queryByRole('list')).toBeNull();
		expect(screen.getByRole('button', { name: t('journal:give') })).toBeVisible();
	});
});

describe('letters', () => {
	const paper = (text: string) => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));

	it('have no trace in a suitcase that knows of none', () => {
		setup({ items: someItems() });
		for (const word of [t('journal:letters'), t('journal:circle'), t('lock:settings')])
			expect(screen.queryByRole('button', { name: word })).toBeNull();
	});

	it('and people and the lock are one press away, before everything that lies in it', async () => {
		const [onletters, oncircle, onlock] = [vi.fn(), vi.fn(), vi.fn()];
		const { press } = setup({ items: someItems(), onletters, oncircle, onlock });
		const names = screen.getAllByRole('button').map(({ textContent }) => textContent.trim());
		expect(names.slice(0, 3)).toEqual([
			t('journal:letters'),
			t('journal:circle'),
			t('lock:settings')
		]);
		for (const [name, told] of [
			[t('journal:letters'), onletters],
			[t('journal:circle'), oncircle],
			[t('lock:settings'), onlock]
		] as const) {
			await press(name);
			expect(told).toHaveBeenCalledTimes(1);
		}
	});

	it('that came lie in the lid', () => {
		setup({ items: someItems(), lid: paper('Antwoord van Sanne') });
		const answer = screen.getByText('Antwoord van Sanne');
		const title = screen.getByRole('heading', { level: 1 });
		expect(title.closest('section')).toContainElement(answer);
	});

	it('are told under each thing that is in one, and under no other', () => {
		const statusOf = ({ kind }: Item) => (kind === 'question' ? 'bij Sanne' : null);
		setup({ items: someItems(), statusOf });
		const [question, feeling] = screen.getAllByRole('listitem');
		expect(question).toHaveTextContent(/^Mag Pluis mee\? ?bij Sanne$/);
		expect(feeling).not.toHaveTextContent('bij Sanne');
		expect(screen.getByText('bij Sanne')).toHaveAttribute('translate', 'no');
	});
});
