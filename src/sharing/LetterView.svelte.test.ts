import { loadTranslator, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newLetter, type Letter, type NewLetterItem } from './letter.ts';
import LetterView from './LetterView.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['frame', 'letters']);
}, 60_000);

const drawImage = vi.fn();

beforeEach(() => {
	vi.stubGlobal('createImageBitmap', vi.fn(paintable));
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
		drawImage
	} as unknown as ReturnType<HTMLCanvasElement['getContext']>);
	Object.assign(URL, { createObjectURL: vi.fn(() => 'blob:1'), revokeObjectURL: vi.fn() });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	drawImage.mockReset();
});

function paintable(): Promise<Pick<ImageBitmap, 'width' | 'height' | 'close'>> {
	return Promise.resolve({ width: 800, height: 600, close: () => undefined });
}

function setup(items: NewLetterItem[], name = 'Noor') {
	const letter: Letter = newLetter({ name, items, ask: 'answer', keep: 'read-and-forget' });
	render(LetterView, { t, letter, label: t('letters:yourLetter') });
	return screen.getByRole('article', { name: t('letters:yourLetter') });
}

const aDrawing = (alt: string): NewLetterItem => ({
	t: 'drawing',
	mime: 'image/png',
	w: 800,
	h: 600,
	data: new Uint8Array([1]),
	alt
});

describe('a letter', () => {
	it('says who it is from, and is left in its own words', () => {
		const letter = setup([{ t: 'question', body: 'Mag Pluis mee?' }]);
		expect(letter).toHaveTextContent(t('letters:from', { name: 'Noor' }));
		expect(letter).toHaveTextContent('Mag Pluis mee?');
		expect(letter).toHaveAttribute('translate', 'no');
	});

	it.each(['', '\u200b\u2800'])('without a name is from someone you know: %j', (name) => {
		expect(setup([], name)).toHaveTextContent(t('letters:fromSomeone'));
	});

	it('shows its things in their order', () => {
		const letter = setup([
			{ t: 'question', body: 'Een?' },
			{ t: 'text', lang: 'nl', body: 'Twee.' },
			{ t: 'question', body: 'Drie?' }
		]);
		expect([...letter.querySelectorAll('.words')].map(({ textContent }) => textContent)).toEqual([
			'Een?',
			'Twee.',
			'Drie?'
		]);
	});

	it('says a feeling and how big it is in words', () => {
		const letter = setup([{ t: 'feeling', body: { f: 'scared', s: 4, note: 'in het donker' } }]);
		expect(letter).toHaveTextContent(t('letters:scared'));
		expect(letter).toHaveTextContent(t('letters:size-4'));
		expect(letter).toHaveTextContent('in het donker');
	});

	it('says nothing about how big where that was skipped', () => {
		const letter = setup([{ t: 'feeling', body: { f: 'scared', note: '' } }]);
		for (const size of ['size-1', 'size-2', 'size-3', 'size-4'] as const)
			expect(within(letter).queryByText(t(`letters:${size}`), { exact: false })).toBeNull();
	});
});

describe('a drawing in a letter', () => {
	it('is painted anew, with the name it was given', async () => {
		setup([aDrawing('Pluis')]);
		expect(
			screen.getByRole('img', { name: t('letters:drawingOf', { name: 'Pluis' }) })
		).toBeVisible();
		await vi.waitFor(() => expect(drawImage).toHaveBeenCalledTimes(1));
	});

	it('that cannot be shown says so, and the rest of the letter stays', async () => {
		vi.stubGlobal(
			'createImageBitmap',
			vi.fn(() => Promise.reject(new DOMException('', 'InvalidStateError')))
		);
		setup([aDrawing('Pluis'), { t: 'question', body: 'Waar?' }]);
		expect(await screen.findByText(t('letters:drawingBroken'))).toBeVisible();
		expect(screen.getByText('Waar?')).toBeVisible();
		expect(screen.queryByRole('img')).toBeNull();
	});
});

describe('hostile words', () => {
	const hostile = [
		'<img src=x onerror=alert(1)>',
		'<script>alert(1)</script>',
		'</article><iframe src="https://example.org"></iframe>',
		'<a href="javascript:alert(1)">hier</a>',
		'{@html "<b>x</b>"} {{name}} $t(letters:read)'
	];

	it.each(hostile)('are words wherever they stand: %s', (words) => {
		const letter = setup(
			[
				{ t: 'question', body: words },
				{ t: 'text', lang: 'nl', body: words },
				{ t: 'feeling', body: { f: 'sad', note: words } },
				aDrawing(words)
			],
			words
		);
		expect(letter.querySelectorAll('script, iframe, a, img:not([src^="/art/"])')).toHaveLength(0);
		const said = [...letter.querySelectorAll('bdi')].map(({ textContent }) => textContent);
		expect(said).toEqual([`Van ${words}`, words, words, words, words]);
		expect(screen.getByRole('img', { name: `Plaatje: ${words}` })).toBeInTheDocument();
	});

	it('that turn the writing direction stay inside themselves', () => {
		const turned = String.fromCodePoint(0x202e);
		const letter = setup([{ t: 'question', body: `${turned}gpj.exe` }], `${turned}noor`);
		const said = [...letter.querySelectorAll('bdi')].map(({ textContent }) => textContent);
		const [start, end] = [String.fromCodePoint(0x2068), String.fromCodePoint(0x2069)];
		expect(said).toEqual([`Van ${start}noor${end}`, `${turned}gpj.exe`]);
	});
});
