import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyDrawing } from './drawing.ts';
import type { Item } from './item.ts';
import {
	newDrawing,
	newFeeling,
	newKeepsake,
	newPhoto,
	newQuestion,
	newRecording,
	newWorry,
	type NewItem
} from './new-item.ts';
import { intoBox } from './worry-box.ts';
import ItemScreen from './ItemScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const setting = { origin: null, prompt: '' };
interface From {
	label: string;
	href: string;
	isPut?: boolean;
}
const origin: From = { label: 'De dag zelf, bladzijde 3', href: '/nl/story/reader/b7#3' };

function itemOf(made: NewItem<Item>): Item {
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

const aQuestion = (text = 'Mag Pluis mee?') => itemOf(newQuestion(text, setting));

function aDrawing(title: string): Item {
	const strokes = [{ colour: 'lake', size: 6, points: [10, 20, 30, 40] }] as const;
	return itemOf(newDrawing({ title, drawing: { ...emptyDrawing(), strokes } }, setting));
}

function setup(item: Item, from: From | null = null) {
	const [onchange, onthrow, ongive, onworry] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
	render(ItemScreen, { t, item, origin: from, onchange, onthrow, ongive, onworry });
	return { onchange, onthrow, ongive, onworry, user: userEvent.setup() };
}

describe('a question', () => {
	it('stands there as it was written, and is not translated', () => {
		setup(aQuestion('mag pluiz mee??'));
		expect(screen.getByText('mag pluiz mee??')).toHaveAttribute('translate', 'no');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('journal:question'));
	});

	it('with markup in it is words and nothing else', () => {
		setup(aQuestion('<img src=x onerror=alert(1)><b>dik</b>'));
		expect(screen.getByText('<img src=x onerror=alert(1)><b>dik</b>')).toBeVisible();
		expect(screen.getByRole('main').querySelector('img, b')).toBeNull();
	});
});

describe('something made with a chapter', () => {
	const aBag = () => {
		const lines = [
			{ ask: 'Wat gaat mee?', chosen: ['<b>beer</b>', 'een steen'] },
			{ ask: 'Wat gaat mee?', chosen: ['een steen'] }
		];
		return itemOf(newKeepsake({ title: 'Mijn tas', lines }, setting));
	};

	it('is its name, every question and what was chosen, in words that nobody translates', () => {
		setup(aBag());
		const title = screen.getByRole('heading', { level: 2 });
		expect(title).toHaveTextContent('Mijn tas');
		expect(title.closest('[translate="no"]')).not.toBeNull();
		expect(screen.getAllByRole('heading', { level: 3, name: 'Wat gaat mee?' })).toHaveLength(2);
		expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
			'<b>beer</b>',
			'een steen',
			'een steen'
		]);
	});

	it('leads back to what there was to do', () => {
		setup(aBag(), { label: 'Inpakken, iets doen', href: '/nl/story/reader/b6#do' });
		const back = screen.getByRole('link', { name: 'Inpakken, iets doen' });
		expect(back).toHaveAttribute('href', '/nl/story/reader/b6#do');
	});
});

describe('a feeling', () => {
	it('is every face that was chosen, in words, and how big it was', () => {
		setup(itemOf(newFeeling({ feelings: ['happy', 'scared'], size: 'very' }, setting)));
		const faces = screen.getAllByRole('figure').map(({ textContent }) => textContent.trim());
		expect(faces).toEqual([t('journal:happy'), t('journal:scared')]);
		expect(screen.getByText(t('journal:very'))).toBeVisible();
	});

	it('has no size where it was skipped', () => {
		setup(itemOf(newFeeling({ feelings: ['happy'], size: null }, setting)));
		const sizes = (['little', 'quite', 'very', 'too-big'] as const).map((size) =>
			t(`journal:${size}`)
		);
		for (const size of sizes) expect(screen.queryByText(size)).toBeNull();
	});
});

describe('a drawing', () => {
	it('is the lines that were drawn, with their name', () => {
		setup(aDrawing('Pluis'));
		const drawing = screen.getByRole('img', { name: t('journal:drawingOf', { name: 'Pluis' }) });
		expect(drawing.querySelectorAll('path')).toHaveLength(1);
		expect(drawing.querySelector('path')).toHaveAttribute('d', 'M10 20L30 40');
		expect(screen.getByText('Pluis')).toBeVisible();
	});

	it('without a name is a drawing all the same', () => {
		setup(aDrawing(''));
		expect(screen.getByText(t('journal:unnamedDrawing'), { selector: 'b' })).toBeVisible();
	});
});

describe('the page it was made with', () => {
	it('can be gone back to', () => {
		setup(aQuestion(), origin);
		expect(screen.getByRole('link', { name: origin.label })).toHaveAttribute('href', origin.href);
	});

	it('is not mentioned where there is none', () => {
		setup(aQuestion());
		expect(screen.queryByRole('link')).toBeNull();
		expect(screen.queryByText(t('journal:madeWith'))).toBeNull();
	});
});

describe('where it belongs', () => {
	const stops = [{ stop: 'day', tier: 'reader', chapter: 'b7', title: 'De dag zelf' }];

	it('is not said to be where it was made when the child put it there', () => {
		setup(aQuestion(), { label: 'De dag zelf', href: '/nl/story/reader/b7', isPut: true });
		expect(screen.getByText(t('finding:belongs'))).toBeVisible();
		expect(screen.queryByText(t('journal:madeWith'))).toBeNull();
	});

	it('is chosen from the stops of the story', async () => {
		const onplace = vi.fn(() => Promise.resolve(true));
		const told = { onchange: vi.fn(), onthrow: vi.fn(), ongive: vi.fn() };
		render(ItemScreen, { t, item: aQuestion(), origin: null, stops, onplace, ...told });
		const user = userEvent.setup();
		await user.click(screen.getByRole('button', { name: t('finding:place') }));
		await user.click(screen.getByRole('button', { name: 'De dag zelf' }));
		const put = { stop: 'day', tier: 'reader', chapter: 'b7', page: '' };
		expect(onplace.mock.calls).toEqual([[put]]);
	});
});

describe('what can be done with it', () => {
	it('is change, throw away and give, each with one key', async () => {
		const { user, onchange, onthrow, ongive } = setup(aQuestion());
		const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
		expect(names).toEqual([t('journal:change'), t('journal:throwAway'), t('journal:give')]);
		for (const told of [onchange, onthrow, ongive]) {
			await user.tab();
			await user.keyboard('{Enter}');
			expect(told).toHaveBeenCalledTimes(1);
		}
	});
});

describe('a worry', () => {
	const aWorry = () => itemOf(newWorry('slaapt Pluis buiten??', setting));

	it('stands there as it was written, is untranslated, and is asked how it is now', async () => {
		const { user, onchange, onworry } = setup(aWorry());
		expect(screen.getByText('slaapt Pluis buiten??')).toHaveAttribute('translate', 'no');
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(t('worry:howNow'));
		for (const way of ['stays', 'tell', 'gone'] as const)
			await user.click(screen.getByRole('button', { name: new RegExp(t(`worry:${way}`)) }));
		expect(onworry.mock.calls).toEqual([['stays'], ['tell'], ['gone']]);
		await user.click(screen.getByRole('button', { name: t('journal:change') }));
		expect(onchange).toHaveBeenCalledTimes(1);
	});

	it('may be drawn, and is asked the same', () => {
		setup(intoBox(aDrawing('Pluis')));
		expect(screen.getByRole('img', { name: /Pluis/ })).toBeVisible();
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(t('worry:howNow'));
	});

	it('is given and let go by what is chosen, and not a second time below', () => {
		setup(aWorry());
		for (const word of [t('journal:throwAway'), t('journal:give')])
			expect(screen.queryByRole('button', { name: word })).toBeNull();
	});
});

describe('a name', () => {
	const told = { onchange: vi.fn(), onthrow: vi.fn(), ongive: vi.fn() };
	const things = [
		['a photo', newPhoto({ type: 'image/jpeg', width: 4, height: 3, title: '' }, setting)],
		['a recording', newRecording({ type: 'audio/webm', seconds: 3 }, setting)]
	] as const;

	it.each(things)('is given to %s that is kept', async (_what, made) => {
		const onname = vi.fn(() => Promise.resolve(true));
		render(ItemScreen, { t, item: itemOf(made), origin: null, onname, ...told });
		const user = userEvent.setup();
		await user.click(screen.getByRole('button', { name: t('journal:giveName') }));
		await user.keyboard('zo{Enter}');
		expect(onname.mock.calls).toEqual([['zo']]);
	});

	it('of a recording stands above its sound', () => {
		const said = { ...itemOf(things[1][1]), title: 'lied van opa' } as Item;
		render(ItemScreen, { t, item: said, origin: null, ...told });
		expect(screen.getByText('lied van opa')).toHaveAttribute('translate', 'no');
	});

	it('is not asked for what has its own words', () => {
		const onname = vi.fn(() => Promise.resolve(true));
		render(ItemScreen, { t, item: aQuestion(), origin: null, onname, ...told });
		expect(screen.queryByRole('button', { name: t('journal:giveName') })).toBeNull();
	});
});

it('answers stand under the thing, before what can be done with it', () => {
	const letters = createRawSnippet(() => ({ render: () => '<p>Ja, Pluis mag mee.</p>' }));
	const told = { onchange: vi.fn(), onthrow: vi.fn(), ongive: vi.fn() };
	render(ItemScreen, { t, item: aQuestion(), origin: null, letters, ...told });
	const answer = screen.getByText('Ja, Pluis mag mee.');
	const asked = screen.getByText('Mag Pluis mee?');
	expect(asked.compareDocumentPosition(answer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	const change = screen.getByRole('button', { name: t('journal:change') });
	expect(answer.compareDocumentPosition(change)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
