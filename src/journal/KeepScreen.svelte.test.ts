import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import KeepScreen from './KeepScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup(canKeep = true) {
	const onchoose = vi.fn();
	render(KeepScreen, { t, canKeep, onchoose });
	return { onchoose, user: userEvent.setup() };
}

const named = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

describe('how to keep things', () => {
	it('is asked with choices that look alike, none of them chosen', () => {
		setup();
		const choices = screen.getAllByRole('button');
		expect(choices).toHaveLength(3);
		expect(new Set(choices.map(({ className }) => className)).size).toBe(1);
		for (const choice of choices) {
			expect(choice).not.toHaveAttribute('aria-pressed');
			expect(choice).not.toHaveFocus();
		}
	});

	it('says at each choice what it means', () => {
		setup();
		expect(named(t('journal:keepOnDevice'))).toHaveTextContent(t('journal:keepOnDeviceText'));
		expect(named(t('journal:keepForNow'))).toHaveTextContent(t('journal:keepForNowText'));
	});

	it('says honestly who could read it, and what to do when forced', () => {
		setup();
		expect(screen.getByText(t('journal:keepTruth'))).toBeVisible();
		expect(screen.getByText(t('journal:forced'))).toBeVisible();
		expect(screen.getByText(t('lock:limitsText'))).toBeInTheDocument();
	});

	it('is answered by pressing one', async () => {
		const { user, onchoose } = setup();
		await user.click(named(t('lock:keepLocked')));
		await user.click(named(t('journal:keepOnDevice')));
		await user.click(named(t('journal:keepForNow')));
		expect(onchoose.mock.calls).toEqual([['locked'], ['device'], ['session']]);
	});

	it('is answered by keyboard', async () => {
		const { user, onchoose } = setup();
		await user.tab();
		await user.tab();
		await user.tab();
		await user.keyboard('{Enter}');
		expect(onchoose.mock.calls).toEqual([['session']]);
	});
});

describe('a browser that forgets', () => {
	const forgetful = { canKeep: true, isForgetful: true, onchoose: vi.fn() };

	it('says so before the choice, with the day, and shows how the home screen helps', () => {
		vi.useFakeTimers({ now: new Date(2026, 10, 26, 12), toFake: ['Date'] });
		render(KeepScreen, { t, ...forgetful });
		vi.useRealTimers();
		const told = screen.getByText(t('room:appleTab', { day: '3 december' }));
		expect(told).toBeVisible();
		expect(told.compareDocumentPosition(named(t('journal:keepOnDevice')))).toBe(
			Node.DOCUMENT_POSITION_FOLLOWING
		);
		const steps = screen.getAllByRole('listitem').map(({ textContent }) => textContent.trim());
		expect(steps).toEqual([t('room:step-share'), t('room:step-add'), t('room:step-open')]);
		expect(screen.getByText(t('room:appleApart'))).toBeInTheDocument();
	});

	it('is not spoken of where nothing can be kept, or nothing is forgotten', () => {
		const { unmount } = render(KeepScreen, { t, ...forgetful, canKeep: false });
		expect(screen.queryByText(t('room:appleTitle'))).toBeNull();
		unmount();
		render(KeepScreen, { t, ...forgetful, isForgetful: false });
		expect(screen.queryByText(t('room:appleTitle'))).toBeNull();
	});
});

describe('a browser that keeps nothing', () => {
	it('is not offered as a place to keep things, and that is said', async () => {
		const { user, onchoose } = setup(false);
		expect(screen.getAllByRole('button')).toHaveLength(1);
		expect(screen.queryByText(t('journal:keepOnDevice'))).toBeNull();
		expect(screen.getByText(t('journal:unavailableText'))).toBeVisible();
		await user.click(named(t('journal:keepForNow')));
		expect(onchoose.mock.calls).toEqual([['session']]);
	});
});
