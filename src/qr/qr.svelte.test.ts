import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import QrCode from './QrCode.svelte';
import QrScanner from './QrScanner.svelte';
import { fakeEyes } from './fake-eyes.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const status = () => screen.getByRole('status');
const aPicture = () => new File(['x'], 'code.png', { type: 'image/png' });

function setup(fake = fakeEyes()) {
	const onfound = vi.fn<(text: string) => void>();
	const onclose = vi.fn();
	const { unmount } = render(QrScanner, { t, onfound, onclose, eyes: fake.eyes });
	return { user: userEvent.setup(), onfound, onclose, unmount, ...fake };
}

describe('a scanner', () => {
	it('asks for the camera, and says so', () => {
		const fake = fakeEyes();
		fake.eyes.look.mockReturnValue(new Promise(() => undefined));
		setup(fake);
		expect(status()).toHaveTextContent(t('qr:asking'));
		expect(screen.getByRole('region', { name: t('qr:title') })).toHaveFocus();
	});

	it('tells a code once, opens nothing, and puts the camera off', async () => {
		const opened = vi.spyOn(globalThis, 'open').mockReturnValue(null);
		const before = location.href;
		const { onfound, track, eyes } = setup(fakeEyes([null, 'https://elsewhere.example/', 'more']));
		await vi.waitFor(() => expect(onfound).toHaveBeenCalled());
		expect(onfound.mock.calls).toEqual([['https://elsewhere.example/']]);
		expect(track.stop).toHaveBeenCalledTimes(1);
		expect(eyes.readFrame).toHaveBeenCalledTimes(2);
		expect([location.href, opened.mock.calls.length]).toEqual([before, 0]);
		expect(document.querySelector('a')).toBeNull();
		await vi.waitFor(() => expect(status()).toHaveTextContent(t('qr:found')));
	});

	it('looks at most about eight times a second', async () => {
		vi.useFakeTimers();
		const { eyes } = setup();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(eyes.readFrame.mock.calls.length).toBeGreaterThan(4);
		expect(eyes.readFrame.mock.calls.length).toBeLessThan(10);
	});

	it.each([
		['NotAllowedError', 'qr:refused'],
		['NotFoundError', 'qr:absent'],
		['NotReadableError', 'qr:failed']
	] as const)('says kindly what %s is', async (name, words) => {
		const fake = fakeEyes();
		fake.eyes.look.mockRejectedValue(new DOMException('', name));
		setup(fake);
		await vi.waitFor(() => expect(status()).toHaveTextContent(t(words)));
		expect(screen.queryByRole('button', { name: t('qr:again') }) === null).toBe(
			name === 'NotFoundError'
		);
	});

	it('puts the camera off when the app is hidden, and on again when asked', async () => {
		const { user, track, eyes } = setup();
		await vi.waitFor(() => expect(status()).toHaveTextContent(t('qr:looking')));
		vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(track.stop).toHaveBeenCalledTimes(1);
		await vi.waitFor(() => expect(status()).toHaveTextContent(t('qr:ready')));
		await user.click(screen.getByRole('button', { name: t('qr:again') }));
		expect(eyes.look).toHaveBeenCalledTimes(2);
	});

	it('puts the camera off when it is left, also while the browser asks', async () => {
		const looking = setup();
		await vi.waitFor(() => expect(status()).toHaveTextContent(t('qr:looking')));
		looking.unmount();
		expect(looking.track.stop).toHaveBeenCalledTimes(1);

		const fake = fakeEyes(['too late']);
		let answer: (stream: MediaStream) => void = () => undefined;
		fake.eyes.look.mockReturnValue(new Promise((resolve) => (answer = resolve)));
		const asking = setup(fake);
		asking.unmount();
		answer(fake.stream);
		await vi.waitFor(() => expect(fake.track.stop).toHaveBeenCalledTimes(1));
		expect(fake.eyes.show).not.toHaveBeenCalled();
		expect(asking.onfound).not.toHaveBeenCalled();
	});

	it('reads a chosen picture, also without a camera', async () => {
		const fake = fakeEyes();
		fake.eyes.look.mockRejectedValue(new DOMException('', 'NotFoundError'));
		const { user, onfound } = setup(fake);
		const field = screen.getByLabelText(t('qr:choose'));
		await user.upload(field, aPicture());
		expect(status()).toHaveTextContent(t('qr:noCode'));
		fake.eyes.readPicture.mockRejectedValueOnce(new Error('no picture'));
		await user.upload(field, aPicture());
		expect(status()).toHaveTextContent(t('qr:cannotOpen'));
		fake.eyes.readPicture.mockResolvedValueOnce('a code');
		await user.upload(field, aPicture());
		expect(onfound.mock.calls).toEqual([['a code']]);
	});

	it('tells apart what was in a picture from what the camera saw, for who asks', async () => {
		const fake = fakeEyes();
		fake.eyes.look.mockRejectedValue(new DOMException('', 'NotFoundError'));
		fake.eyes.readPicture.mockResolvedValueOnce('a code');
		const [onfound, onpicture] = [vi.fn(), vi.fn()];
		render(QrScanner, { t, onfound, onpicture, onclose: vi.fn(), eyes: fake.eyes });
		await userEvent.setup().upload(screen.getByLabelText(t('qr:choose')), aPicture());
		expect(onpicture.mock.calls).toEqual([['a code']]);
		expect(onfound).not.toHaveBeenCalled();
	});

	it('tells nothing about a picture once it is left', async () => {
		const fake = fakeEyes();
		let answer: (text: string) => void = () => undefined;
		fake.eyes.readPicture.mockReturnValue(new Promise((resolve) => (answer = resolve)));
		const { user, onfound, unmount } = setup(fake);
		await user.upload(screen.getByLabelText(t('qr:choose')), aPicture());
		unmount();
		answer('too late');
		await Promise.resolve();
		await Promise.resolve();
		expect(onfound).not.toHaveBeenCalled();
	});

	it('can be closed', async () => {
		const { user, onclose } = setup();
		await user.click(screen.getByRole('button', { name: t('qr:close') }));
		expect(onclose).toHaveBeenCalledTimes(1);
	});
});

describe('a scanner of many codes', () => {
	const many = (fake: ReturnType<typeof fakeEyes>) => {
		const onfound = vi.fn<(text: string) => void>();
		const { unmount } = render(QrScanner, {
			t,
			onfound,
			onclose: vi.fn(),
			isMany: true,
			eyes: fake.eyes
		});
		return { onfound, unmount };
	};

	it('goes on looking until it is left, at the same pace', async () => {
		vi.useFakeTimers();
		const fake = fakeEyes(['one', 'one', null, 'two']);
		const { onfound, unmount } = many(fake);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(onfound.mock.calls).toEqual([['one'], ['one'], ['two']]);
		expect(status()).toHaveTextContent(t('qr:looking'));
		expect(fake.eyes.readFrame.mock.calls.length).toBeLessThan(10);
		expect(fake.track.stop).not.toHaveBeenCalled();
		unmount();
		expect(fake.track.stop).toHaveBeenCalledTimes(1);
	});

	it('stops at once when it is left by who is told', async () => {
		vi.useFakeTimers();
		const fake = fakeEyes(['one', 'two']);
		const { onfound, unmount } = many(fake);
		onfound.mockImplementation(() => unmount());
		await vi.advanceTimersByTimeAsync(1_000);
		expect(onfound.mock.calls).toEqual([['one']]);
	});

	it('reads one picture after another, and speaks of no typing', async () => {
		const fake = fakeEyes();
		fake.eyes.look.mockRejectedValue(new DOMException('', 'NotFoundError'));
		const { onfound } = many(fake);
		await vi.waitFor(() => expect(status()).toHaveTextContent(t('qr:absentPhoto')));
		const user = userEvent.setup();
		for (const text of ['one', 'two']) {
			fake.eyes.readPicture.mockResolvedValueOnce(text);
			await user.upload(screen.getByLabelText(t('qr:choose')), aPicture());
		}
		expect(onfound.mock.calls).toEqual([['one'], ['two']]);
	});
});

describe('a code on the screen', () => {
	it('is one path in four modules of white, with a name', () => {
		render(QrCode, { matrix: [[true]], label: 'een sleutel' });
		const code = screen.getByRole('img', { name: 'een sleutel' });
		expect(code).toHaveAttribute('viewBox', '-4 -4 9 9');
		expect([...code.querySelectorAll('path')].map((one) => one.getAttribute('d'))).toEqual([
			'M0 0h1v1h-1z'
		]);
	});
});
