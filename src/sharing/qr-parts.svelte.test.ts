import { crc32 } from 'node:zlib';
import { loadTranslator, privateWords, type Translator } from '#language';
import type { Eyes } from '#qr';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Bytes } from './bytes.ts';
import { fromBase45, toBase45 } from './base45.ts';
import { splitIntoParts } from './qr-parts.ts';
import QrParts from './QrParts.svelte';
import QrPartsScanner from './QrPartsScanner.svelte';

const bytes = new Uint8Array(1_300).map((_, at) => (at * 7) % 256);
let t: Translator;
let parts: string[];
let others: string[];
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
	parts = (await splitIntoParts(bytes)) ?? [];
	others = (await splitIntoParts(new Uint8Array(900))) ?? [];
}, 60_000);
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getAllByRole('status')[0];
const dots = (kind: string) => document.querySelectorAll(`.stones .${kind}`).length;

describe('a letter in codes', () => {
	const code = () => screen.getByRole('img').getAttribute('aria-label');
	const drawing = () => screen.getByRole('img').innerHTML;
	const numbered = (number: number) => t('qr-parts:code', { number, count: 3 });

	it('shows one code after another, by a tap, and begins again after the last', async () => {
		render(QrParts, { t, parts });
		const user = userEvent.setup();
		const seen: string[] = [];
		for (const number of [1, 2, 3]) {
			expect(code()).toBe(numbered(number));
			expect([dots('was'), dots('now')]).toEqual([number - 1, 1]);
			seen.push(drawing());
			await user.click(button(t('qr-parts:next')));
		}
		expect(new Set(seen).size).toBe(3);
		expect(code()).toBe(numbered(1));
		expect(drawing()).toBe(seen[0]);
		expect(status()).toHaveTextContent(numbered(1));
	});

	it('stays where it is until somebody asks', async () => {
		vi.useFakeTimers();
		render(QrParts, { t, parts });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(code()).toBe(numbered(1));
	});

	it('goes on by itself, slowly and without talking, until it is held still', async () => {
		vi.useFakeTimers();
		render(QrParts, { t, parts });
		button(t('qr-parts:byItself')).click();
		await vi.advanceTimersByTimeAsync(2_900);
		expect(code()).toBe(numbered(1));
		await vi.advanceTimersByTimeAsync(200);
		expect(code()).toBe(numbered(2));
		await vi.advanceTimersByTimeAsync(6_000);
		expect(code()).toBe(numbered(1));
		expect(status()).toHaveTextContent(/^$/);
		button(t('qr-parts:stay')).click();
		await vi.advanceTimersByTimeAsync(30_000);
		expect(code()).toBe(numbered(1));
	});

	it('holds still after a tap, and when the app is hidden', async () => {
		vi.useFakeTimers();
		render(QrParts, { t, parts });
		button(t('qr-parts:byItself')).click();
		await tick();
		button(t('qr-parts:next')).click();
		await vi.advanceTimersByTimeAsync(30_000);
		expect(code()).toBe(numbered(2));
		button(t('qr-parts:byItself')).click();
		vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		document.dispatchEvent(new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(30_000);
		expect(code()).toBe(numbered(2));
	});

	it('goes on only by a tap where somebody asked for little movement', async () => {
		vi.stubGlobal('matchMedia', (asked: string) => ({ matches: asked.includes('reduce') }));
		render(QrParts, { t, parts });
		expect(screen.queryByRole('button', { name: t('qr-parts:byItself') })).toBeNull();
		await userEvent.setup().click(button(t('qr-parts:next')));
		expect(code()).toBe(numbered(2));
	});

	it('holds still when little movement is asked for in the middle', async () => {
		vi.useFakeTimers();
		render(QrParts, { t, parts });
		button(t('qr-parts:byItself')).click();
		vi.stubGlobal('matchMedia', () => ({ matches: true }));
		await vi.advanceTimersByTimeAsync(30_000);
		expect(code()).toBe(numbered(1));
	});

	it('is one code without anything to tap where one is enough', () => {
		render(QrParts, { t, parts: parts.slice(0, 1) });
		expect(screen.getByText(t('qr-parts:whole'))).toBeVisible();
		expect(screen.queryByRole('button')).toBeNull();
		expect(document.querySelector('.stones')).toBeNull();
	});
});

/** Eyes that see this, as often as they look, until they are shown something else. */
function watching(first: string | null = null) {
	const track = { stop: vi.fn(), onended: null };
	const stream = { getTracks: () => [track] } as unknown as MediaStream;
	const sight = { now: first };
	const eyes: Eyes = {
		look: vi.fn(() => Promise.resolve(stream)),
		show: () => Promise.resolve(),
		readFrame: () => Promise.resolve(sight.now),
		readPicture: () => Promise.resolve(null)
	};
	return { eyes, track, sight };
}

describe('collecting the codes of a letter', () => {
	function setup() {
		vi.useFakeTimers();
		const onletter = vi.fn<(sealed: Bytes) => void>();
		const onclose = vi.fn();
		const { eyes, track, sight } = watching();
		const { unmount } = render(QrPartsScanner, { t, onletter, onclose, eyes });
		const show = async (text: string | undefined) => {
			sight.now = text ?? null;
			await vi.advanceTimersByTimeAsync(400);
		};
		return { show, onletter, onclose, unmount, eyes, track };
	}
	const toCome = (count: number) =>
		count === 1 ? t('qr-parts:oneToCome') : t('qr-parts:toCome', { count });
	/** Digests are made beside the page, which no clock of a test hurries. */
	const settled = async (check: () => void) => {
		vi.useRealTimers();
		await vi.waitFor(check);
	};

	it('takes them in any order and says how many are to come, with one camera', async () => {
		const { show, onletter, eyes, track } = setup();
		expect(status()).toHaveTextContent(t('qr-parts:begin'));
		await show(parts[2]);
		expect(status()).toHaveTextContent(toCome(2));
		expect(screen.getByText(t('qr-parts:missing', { numbers: '1, 2' }))).toBeVisible();
		expect(dots('read')).toBe(1);
		await show(parts[0]);
		expect(status()).toHaveTextContent(toCome(1));
		expect(track.stop).not.toHaveBeenCalled();
		await show(parts[1]);
		await settled(() => expect(onletter).toHaveBeenCalled());
		expect(onletter.mock.calls).toEqual([[bytes]]);
		expect(status()).toHaveTextContent(t('qr-parts:all'));
		expect(screen.getByRole('group', { name: t('qr-parts:scan') })).toHaveFocus();
		expect([vi.mocked(eyes.look).mock.calls.length, track.stop.mock.calls.length]).toEqual([1, 1]);
	});

	it('says what is no code of this letter, and goes on', async () => {
		const { show, onletter } = setup();
		await show('https://elsewhere.example/');
		expect(status()).toHaveTextContent(t('qr-parts:not-a-part'));
		await show(parts[0]);
		await show(others[1]);
		expect(status()).toHaveTextContent(t('qr-parts:other-letter'));
		await show('TK2:0');
		expect(status()).toHaveTextContent(t('qr-parts:too-new'));
		await show(parts[1]);
		expect(status()).toHaveTextContent(toCome(1));
		await show(parts[2]);
		await settled(() => expect(onletter).toHaveBeenCalledWith(bytes));
	});

	it('can begin again with another letter', async () => {
		const { show, onletter } = setup();
		expect(screen.queryByRole('button', { name: t('qr-parts:restart') })).toBeNull();
		await show(others[0]);
		await show(undefined);
		button(t('qr-parts:restart')).click();
		await tick();
		expect(status()).toHaveTextContent(t('qr-parts:restarted'));
		for (const part of parts) await show(part);
		await settled(() => expect(onletter.mock.calls).toEqual([[bytes]]));
	});

	it('tells when the codes do not fit, with the camera off, until one begins again', async () => {
		const { show, onletter, track } = setup();
		const [first = '', ...rest] = parts;
		const bad = fromBase45(first.slice(4)) ?? new Uint8Array();
		bad.set([0, 0, 0, 0], 14);
		const summed = new Uint8Array([...bad.subarray(0, 10), ...bad.subarray(14)]);
		new DataView(bad.buffer).setUint32(10, crc32(summed));
		for (const part of [`TK1:${toBase45(bad)}`, ...rest]) await show(part);
		await settled(() => expect(status()).toHaveTextContent(t('qr-parts:damaged')));
		expect([onletter.mock.calls.length, track.stop.mock.calls.length]).toEqual([0, 1]);
		vi.useFakeTimers();
		button(t('qr-parts:restart')).click();
		await tick();
		for (const part of parts) await show(part);
		await settled(() => expect(onletter.mock.calls).toEqual([[bytes]]));
	});

	it('gives no letter to who has left', async () => {
		const { show, onletter, unmount, track } = setup();
		await show(parts[0]);
		unmount();
		expect(track.stop).toHaveBeenCalledTimes(1);
		await show(parts[1]);
		await show(parts[2]);
		expect(onletter).not.toHaveBeenCalled();
	});

	it('can be closed', async () => {
		const { onclose } = setup();
		await tick();
		button(t('qr:close')).click();
		expect(onclose).toHaveBeenCalledTimes(1);
	});
});
