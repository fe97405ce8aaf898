import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aCard, aMoment } from './a-card.ts';
import { dayMs } from './card.ts';
import { cardToText } from './card-text.ts';
import CardLinkScreen from './CardLinkScreen.svelte';
import { newPerson } from './circle.ts';
import type { Meeting } from './line-records.ts';
import PersonScreen from './PersonScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const locale = 'nl';
const user = userEvent.setup();
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => user.click(button(name));
const aPerson = (name: string, meeting: Meeting = 'present') =>
	newPerson(aCard(), meeting, { name, is: 'helper' });

describe('one person', () => {
	const on = () => ({
		ontalk: vi.fn(),
		onletter: vi.fn(),
		oncompare: vi.fn(),
		onnewcard: vi.fn(),
		onchange: vi.fn(),
		onremove: vi.fn()
	});

	function setup(person = aPerson('Sanne'), no: 'expired' | null = null, more = {}) {
		const called = on();
		render(PersonScreen, {
			t,
			locale,
			person,
			no,
			attested: { outcome: 'none' },
			...called,
			...more
		});
		return called;
	}

	it('can be talked and written to', async () => {
		const { ontalk, onletter } = setup();
		await press(t('circle:talk'));
		await press(t('circle:letter'));
		expect([ontalk.mock.calls.length, onletter.mock.calls.length]).toEqual([1, 1]);
	});

	it('is to be compared only where nobody checked its card', async () => {
		const { oncompare } = setup(aPerson('oma', 'not-checked'));
		await press(t('circle:comparePictures'));
		expect(oncompare).toHaveBeenCalledOnce();
	});

	it('whose card was checked is not asked about again', () => {
		setup(aPerson('oma', 'compared'));
		expect(screen.queryByRole('button', { name: t('circle:comparePictures') })).toBeNull();
		expect(screen.getByText(t('circle:compared'))).toBeVisible();
	});

	it('with a card that is over needs a new one first', async () => {
		const { onnewcard } = setup(aPerson('Sanne'), 'expired');
		expect(screen.queryByRole('button', { name: t('circle:talk') })).toBeNull();
		expect(screen.queryByRole('button', { name: t('circle:letter') })).toBeNull();
		await press(t('circle:newCard'));
		expect(onnewcard).toHaveBeenCalledOnce();
	});

	it('is called otherwise, and still shows the name on its card', async () => {
		const { onchange } = setup();
		expect(screen.getByText('Sanne · wijkteam Noord')).toBeVisible();
		await press(t('circle:change'));
		const name = screen.getByLabelText(t('circle:nameLabel'));
		await user.clear(name);
		await press(t('circle:keepChange'));
		expect(screen.getByRole('alert')).toHaveTextContent(t('circle:badName'));
		await user.type(name, 'tante San');
		await user.click(screen.getByRole('radio', { name: t('circle:family') }));
		await press(t('circle:keepChange'));
		expect(onchange.mock.calls).toEqual([[{ name: 'tante San', is: 'family' }]]);
		expect(button(t('circle:talk'))).toBeVisible();
	});

	it('goes out of the circle with two taps, after it is told what that does', async () => {
		const { onremove } = setup();
		await press(t('circle:remove'));
		expect(onremove).not.toHaveBeenCalled();
		expect(screen.getByText(t('circle:removeText', { name: 'Sanne' }))).toBeVisible();
		await press(t('circle:removeNot'));
		expect(button(t('circle:talk'))).toBeVisible();
		await press(t('circle:remove'));
		await press(t('circle:removeSure'));
		expect(onremove).toHaveBeenCalledOnce();
	});

	it('is asked about at once where the child comes to take it out', async () => {
		const { onremove } = setup(aPerson('Sanne'), null, { asksRemoval: true });
		await press(t('circle:removeSure'));
		expect(onremove).toHaveBeenCalledOnce();
	});
});

describe('a card of a link', () => {
	it('is shown, and goes on to the suitcase', async () => {
		const onsuitcase = vi.fn();
		const text = cardToText(aCard());
		render(CardLinkScreen, { t, locale, text, onsuitcase, now: () => aMoment });
		expect(screen.getByRole('heading', { name: 'Sanne · wijkteam Noord' })).toBeVisible();
		await press(t('circle:linkAdd'));
		expect(onsuitcase).toHaveBeenCalledOnce();
	});

	it('that is over says what to do, and goes nowhere', () => {
		const late = () => aMoment + 9 * dayMs;
		const text = cardToText(aCard());
		render(CardLinkScreen, { t, locale, text, onsuitcase: vi.fn(), now: late });
		expect(screen.getByRole('alert')).toHaveTextContent(t('circle:expired'));
		expect(screen.queryByRole('button')).toBeNull();
	});
});
