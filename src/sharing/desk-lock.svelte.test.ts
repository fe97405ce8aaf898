import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lockProblems, type DeskKey, type DeskWay, type LockOutcome } from './desk-lock.ts';
import DeskLockScreen from './DeskLockScreen.svelte';
import DeskOpenScreen from './DeskOpenScreen.svelte';
import NewPhraseScreen from './NewPhraseScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const done = () => Promise.resolve<LockOutcome>({ ok: true });
const none = () => undefined;
const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));

describe('a locked desk', () => {
	function locked(ways: DeskWay[]) {
		const onphrase = vi.fn<(phrase: string) => Promise<LockOutcome>>(done);
		const onpasskey = vi.fn<() => Promise<LockOutcome>>(done);
		const onwipe = vi.fn(() => Promise.resolve(false));
		render(DeskOpenScreen, { t, ways, onphrase, onpasskey, onwipe });
		return { onphrase, onpasskey, onwipe };
	}

	it('opens by a phrase, which is not shown unless asked', async () => {
		const { onphrase } = locked(['phrase']);
		const field = screen.getByLabelText(t('inbox:phrase'));
		expect(field).toHaveAttribute('type', 'password');
		await user.click(screen.getByLabelText(t('inbox:showPhrase')));
		expect(field).toHaveAttribute('type', 'text');
		await user.type(field, 'een twee drie vier vijf');
		await press(t('letters:open'));
		expect(onphrase).toHaveBeenCalledExactlyOnceWith('een twee drie vier vijf');
		expect(screen.queryByRole('button', { name: t('inbox:withPasskey') })).toBeNull();
	});

	it('opens by a passkey, and says when that was cancelled', async () => {
		const { onpasskey } = locked(['passkey']);
		onpasskey.mockResolvedValueOnce({ ok: false, reason: 'cancelled' });
		await press(t('inbox:withPasskey'));
		expect(await screen.findByText(t('inbox:lock-cancelled'))).toBeVisible();
		expect(screen.queryByLabelText(t('inbox:phrase'))).toBeNull();
	});

	it('says how long to wait', async () => {
		const { onphrase } = locked(['phrase']);
		onphrase.mockResolvedValueOnce({ ok: false, reason: 'wait', seconds: 30 });
		await press(t('letters:open'));
		const time = t('lock:seconds', { count: 30 });
		expect(await screen.findByText(t('inbox:lock-wait', { time }))).toBeVisible();
		onphrase.mockResolvedValueOnce({ ok: false, reason: 'wait', seconds: 290 });
		await press(t('letters:open'));
		const later = t('lock:minutes', { count: 5 });
		expect(await screen.findByText(t('inbox:lock-wait', { time: later }))).toBeVisible();
	});

	it('is emptied only after it was said what goes, and tells when it was not', async () => {
		const { onwipe } = locked(['phrase']);
		await user.click(screen.getByText(t('inbox:forgottenTitle')));
		await press(t('inbox:wipe'));
		expect(onwipe).not.toHaveBeenCalled();
		expect(screen.getByText(t('inbox:wipeText'))).toBeVisible();
		await press(t('inbox:wipeSure'));
		expect(await screen.findByText(t('inbox:notWiped'))).toBeVisible();
	});
});

describe('the lock', () => {
	function lock(ways: DeskWay[], canPasskey = true) {
		const change = () => vi.fn<(present: DeskKey) => Promise<LockOutcome>>(done);
		const did = { onphrase: vi.fn(), onlock: vi.fn(), ontakeoff: change(), onpasskey: change() };
		const others = { onwipe: () => Promise.resolve(true), onpasskeyoff: change() };
		render(DeskLockScreen, { t, ways, canPasskey, ...did, ...others, onback: none });
		return { ...did, ...others };
	}

	it('says why, and that there is none', () => {
		lock([]);
		expect(screen.getByText(t('inbox:lockWhy'))).toBeVisible();
		expect(screen.getByText(t('inbox:lockIsOff'))).toBeVisible();
		expect(screen.queryByRole('button', { name: t('inbox:takeOff') })).toBeNull();
	});

	it('can be locked now, and taken off', async () => {
		const { onlock, ontakeoff } = lock(['phrase']);
		await press(t('inbox:lockNow'));
		expect(onlock).toHaveBeenCalledTimes(1);
		await user.type(screen.getByLabelText(t('inbox:presentPhrase')), 'een twee drie');
		await press(t('inbox:takeOff'));
		expect(ontakeoff).toHaveBeenCalledExactlyOnceWith({ phrase: 'een twee drie' });
		expect(await screen.findByText(t('inbox:lockChanged'))).toBeVisible();
	});

	it('takes a passkey only with the phrase of now', async () => {
		const { onpasskey } = lock(['phrase']);
		onpasskey.mockResolvedValueOnce({ ok: false, reason: 'wrong' });
		await press(t('inbox:addPasskey'));
		expect(onpasskey).toHaveBeenCalledExactlyOnceWith({ phrase: '' });
		expect(await screen.findByText(t('inbox:lock-wrong'))).toBeVisible();
	});

	it('can be changed by its passkey alone', async () => {
		const { onpasskeyoff } = lock(['phrase', 'passkey']);
		await press(t('inbox:passkeyOff'));
		expect(onpasskeyoff).toHaveBeenCalledExactlyOnceWith({ passkey: true });
	});

	it('has no passkey where the browser has none', () => {
		lock([], false);
		expect(screen.queryByRole('button', { name: t('inbox:addPasskey') })).toBeNull();
		expect(screen.getByText(t('inbox:lock-no-passkeys'))).toBeVisible();
	});
});

describe('a new phrase', () => {
	function making(isChange = false) {
		const onphrase = vi.fn<(phrase: string, present: string | null) => Promise<LockOutcome>>(done);
		const draw = vi.fn(() => Promise.resolve(['boom', 'kade', 'lente', 'mist', 'appel']));
		render(NewPhraseScreen, { t, draw, isChange, onphrase, onback: none });
		return { onphrase, draw };
	}
	const write = async (first: string, again: string) => {
		await user.type(screen.getByLabelText(t('inbox:phrase')), first);
		await user.type(screen.getByLabelText(t('inbox:phraseAgain')), again);
		await press(t('inbox:putLock'));
	};

	it('is offered in five words, and in others', async () => {
		const { draw } = making();
		expect(await screen.findByText('lente')).toBeVisible();
		draw.mockResolvedValueOnce(['zee', 'duin', 'vlag', 'wolk', 'tak']);
		await press(t('inbox:drawAgain'));
		expect(await screen.findByText('duin')).toBeVisible();
	});

	it('is written twice alike, whatever the capitals', async () => {
		const { onphrase } = making();
		await write('boom kade lente mist appel', 'Boom kade  lente mist appel ');
		expect(onphrase).toHaveBeenCalledExactlyOnceWith('boom kade lente mist appel', null);
	});

	it('in the place of another asks for that one first', async () => {
		const { onphrase } = making(true);
		await user.type(screen.getByLabelText(t('inbox:presentPhrase')), 'de oude');
		await write('boom kade lente mist appel', 'boom kade lente mist appel');
		expect(onphrase).toHaveBeenCalledExactlyOnceWith('boom kade lente mist appel', 'de oude');
	});

	it('that is not the same twice is not taken', async () => {
		const { onphrase } = making();
		await write('boom kade lente mist appel', 'boom kade lente mist peer');
		expect(screen.getByText(t('inbox:phrasesDiffer'))).toBeVisible();
		expect(onphrase).not.toHaveBeenCalled();
	});

	it('that is too short says what is enough', async () => {
		const { onphrase } = making();
		onphrase.mockResolvedValueOnce({ ok: false, reason: 'too-short' });
		await write('boom', 'boom');
		expect(await screen.findByText(t('inbox:lock-too-short'))).toBeVisible();
	});
});

it.each(lockProblems)('that the lock does not open because of %s is said', (reason) => {
	expect(t(`inbox:lock-${reason}`, { time: '' }).length).toBeGreaterThan(20);
});
