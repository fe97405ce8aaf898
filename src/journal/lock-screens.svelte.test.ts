import { loadTranslator, privateWords, type Translator } from '#language';
import { codeOf, type PictureCode } from '#vault';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import ForgottenScreen from './ForgottenScreen.svelte';
import LockScreen from './LockScreen.svelte';
import NewCodeScreen from './NewCodeScreen.svelte';
import OpenLockScreen from './OpenLockScreen.svelte';
import SpareKeyScreen from './SpareKeyScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
afterEach(() => vi.useRealTimers());

function aCode(...pictures: number[]): PictureCode {
	const code = codeOf(pictures);
	if (!code) throw new Error('no code');
	return code;
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (user: ReturnType<typeof userEvent.setup>, ...names: string[]) =>
	names.reduce((before, name) => before.then(() => user.click(button(name))), Promise.resolve());

describe('a new code', () => {
	function setup() {
		const codes = [aCode(1, 2, 3, 4), aCode(5, 6, 7, 8), aCode(9, 10, 11, 12)];
		const onlearned = vi.fn<(code: PictureCode) => void>();
		const give = vi.fn(() => codes.shift() ?? aCode(1, 2, 3, 4));
		render(NewCodeScreen, { t, give, onlearned });
		return { user: userEvent.setup(), onlearned, give };
	}

	it('is shown with its names and a story, and none of it is ever said aloud', () => {
		setup();
		expect(screen.getAllByRole('listitem').map((one) => one.textContent.trim())).toEqual([
			'kat',
			'fiets',
			'maan',
			'beker'
		]);
		const story = screen.getByText(
			'De kat ging op reis met de fiets. Bij de maan vonden ze een beker.'
		);
		expect(story).toBeVisible();
		const said = [...document.querySelectorAll('[data-say]')].map((one) => one.textContent).join();
		expect(said).not.toMatch(/kat|fiets|maan|beker/);
	});

	it('may be another one, twice', async () => {
		const { user, give } = setup();
		await press(user, t('lock:another'));
		expect(screen.getByText('huis')).toBeVisible();
		await press(user, t('lock:another'));
		expect(screen.queryByRole('button', { name: t('lock:another') })).toBeNull();
		expect(give).toHaveBeenCalledTimes(3);
	});

	it('is learned by tapping it, with a second look whenever it is wanted', async () => {
		const { user, onlearned } = setup();
		await press(user, t('lock:practise'), 'kat', 'maan', 'fiets', 'beker');
		expect(screen.getByRole('alert')).toHaveTextContent(t('lock:notYet'));
		await press(user, t('lock:lookAgain'));
		expect(screen.getByText('kat')).toBeVisible();
		await press(user, t('lock:practise'), 'kat', 'fiets', 'maan', 'beker');
		expect(onlearned).not.toHaveBeenCalled();
		await press(user, t('lock:learned'));
		expect(onlearned.mock.calls).toEqual([[[1, 2, 3, 4]]]);
	});
});

describe('a closed suitcase', () => {
	function setup(more: { told?: 'wrong' | { until: number } | null; isTrying?: boolean } = {}) {
		const oncode = vi.fn<(code: PictureCode) => void>();
		const onforgotten = vi.fn();
		const title = t('lock:openTitle');
		render(OpenLockScreen, { t, title, told: null, isTrying: false, ...more, oncode, onforgotten });
		return { user: userEvent.setup(), oncode, onforgotten };
	}

	it('asks for the pictures and tells the code', async () => {
		const { user, oncode, onforgotten } = setup();
		await press(user, 'boom', 'ster', 'fiets', 'boek');
		expect(oncode.mock.calls).toEqual([[[7, 20, 2, 23]]]);
		await press(user, t('lock:forgotten'));
		expect(onforgotten).toHaveBeenCalledTimes(1);
	});

	it('says kindly that it was another code', () => {
		setup({ told: 'wrong' });
		expect(screen.getByRole('status')).toHaveTextContent(t('lock:wrong'));
	});

	it('takes no code while one is tried', async () => {
		const { user, oncode } = setup({ isTrying: true });
		expect(screen.getByRole('status')).toHaveTextContent(t('lock:trying'));
		await press(user, 'boom', 'ster', 'fiets', 'boek');
		expect(oncode).not.toHaveBeenCalled();
	});

	it('says how long to wait, and comes back by itself', async () => {
		vi.useFakeTimers({ now: 1_000_000 });
		setup({ told: { until: 1_030_000 } });
		expect(screen.getByRole('status')).toHaveTextContent('Over 30 seconden');
		expect(screen.queryByRole('button', { name: 'kat' })).toBeNull();
		await vi.advanceTimersByTimeAsync(12_000);
		expect(screen.getByRole('status')).toHaveTextContent('Over 20 seconden');
		await vi.advanceTimersByTimeAsync(19_000);
		expect(button('kat')).toBeVisible();
	});
});

describe('a forgotten code', () => {
	function setup(more: { told?: 'typo' | 'other' | null; isGone?: boolean } = {}) {
		const did = { onspare: vi.fn(), onagain: vi.fn(), onback: vi.fn() };
		render(ForgottenScreen, { t, told: null, isGone: false, ...more, ...did });
		return { user: userEvent.setup(), ...did };
	}

	it('can be answered with a spare key', async () => {
		const { user, onspare } = setup();
		await user.type(screen.getByLabelText(new RegExp(t('lock:spareField'))), 'abcd 1234');
		await press(user, t('lock:spareOpen'));
		expect(onspare.mock.calls).toEqual([['abcd 1234']]);
	});

	it.each([
		['typo', 'lock:spareTypo'],
		['other', 'lock:spareOther']
	] as const)('says what is wrong with a key that is a %s', (told, words) => {
		setup({ told });
		expect(screen.getByRole('alert')).toHaveTextContent(t(words));
	});

	it('says what happens to the old suitcase before a new one is begun', async () => {
		const { user, onagain } = setup();
		await press(user, t('lock:again'));
		expect(screen.getByRole('alert')).toHaveTextContent(t('lock:againText'));
		expect(onagain).not.toHaveBeenCalled();
		await press(user, t('lock:againSure'));
		expect(onagain).toHaveBeenCalledTimes(1);
	});

	it('offers the way back, but not where the device itself has lost its part', () => {
		setup({ isGone: true });
		expect(screen.getByText(t('lock:gone'))).toBeVisible();
		expect(screen.queryByRole('button', { name: t('lock:back') })).toBeNull();
	});
});

describe('a spare key', () => {
	it('stands in groups, is never said aloud, and can be printed', async () => {
		const printed = vi.fn();
		vi.stubGlobal('print', printed);
		const ondone = vi.fn();
		render(SpareKeyScreen, { t, written: 'ABCD 1234 EFGH', ondone });
		const user = userEvent.setup();
		expect(screen.getByText('1234')).toBeVisible();
		const said = [...document.querySelectorAll('[data-say]')].map((one) => one.textContent).join();
		expect(said).not.toContain('1234');
		await press(user, t('lock:print'), t('lock:spareDone'));
		expect(printed).toHaveBeenCalledTimes(1);
		expect(ondone).toHaveBeenCalledTimes(1);
		vi.unstubAllGlobals();
	});
});

describe('the lock of a suitcase', () => {
	function setup(hasLock: boolean, wrongTries = 0) {
		const onchoose = vi.fn();
		render(LockScreen, { t, hasLock, wrongTries, onchoose });
		return { user: userEvent.setup(), onchoose };
	}

	it('can be put on where there is none', async () => {
		const { user, onchoose } = setup(false);
		await press(user, t('lock:putOn'));
		expect(onchoose.mock.calls).toEqual([['on']]);
		expect(screen.queryByText(t('lock:makeSpare'))).toBeNull();
	});

	it('can be changed, taken off, and be given a spare key', async () => {
		const { user, onchoose } = setup(true);
		await press(user, t('lock:change'), t('lock:takeOff'), t('lock:makeSpare'));
		expect(onchoose.mock.calls).toEqual([['change'], ['off'], ['spare']]);
	});

	it('tells wrong tries in one quiet line, and none when there were none', () => {
		setup(true, 3);
		expect(screen.getByText(t('lock:wrongTries', { count: 3 }))).toBeVisible();
	});

	it('throws everything away with two taps', async () => {
		const { user, onchoose } = setup(true);
		await press(user, `${t('lock:throwAll')}…`);
		expect(onchoose).not.toHaveBeenCalled();
		await press(user, t('lock:throwAllSure'));
		expect(onchoose.mock.calls).toEqual([['all']]);
	});
});
