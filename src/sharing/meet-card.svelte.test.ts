import { loadTranslator, privateWords, type Translator } from '#language';
import type { Eyes } from '#qr';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aCard, aMoment, bytesOf } from './a-card.ts';
import { dayMs, type Card } from './card.ts';
import { cardToLink, cardToText } from './card-text.ts';
import { newPerson } from './circle.ts';
import type { Person } from './line-records.ts';
import type { MetCard } from './met-card.ts';
import MeetCardScreen from './MeetCardScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const someone = (value: number): Card =>
	aCard({
		mailbox: bytesOf(16, value),
		readers: [{ role: 'person', key: bytesOf(32, value) }]
	});

/** Eyes that see one text at once, with the camera or in a picture. */
function seeing(filmed: string | null, inPicture: string | null = null): Eyes {
	const stream = { getTracks: () => [] } as unknown as MediaStream;
	return {
		look: () =>
			filmed === null
				? Promise.reject(new DOMException('', 'NotFoundError'))
				: Promise.resolve(stream),
		show: () => Promise.resolve(),
		readFrame: () => Promise.resolve(filmed),
		readPicture: () => Promise.resolve(inPicture)
	};
}

interface Setting {
	circle?: Person[];
	eyes?: Eyes;
	given?: string;
}

function setup({ circle = [], ...more }: Setting = {}) {
	const onmet = vi.fn<(met: MetCard) => void>();
	const onperson = vi.fn();
	const user = userEvent.setup();
	render(MeetCardScreen, { t, circle, onmet, onperson, now: () => aMoment, ...more });
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	const paste = async (text: string) => {
		await user.click(screen.getByLabelText(t('circle:pasteLabel')));
		await user.paste(text);
		await press(t('circle:pasteLook'));
	};
	return { onmet, onperson, user, press, paste };
}

const where = () => screen.findByRole('heading', { name: t('circle:whereTitle') });

describe('a card that is scanned', () => {
	const card = aCard();

	it.each([
		['whereYes', 'present'],
		['whereNo', 'not-checked']
	] as const)('is met as the child says: %s', async (answer, meeting) => {
		const { press, onmet } = setup({ eyes: seeing(cardToLink(card, 'https://koffer.example')) });
		await press(t('circle:openScanner'));
		await where();
		expect(onmet).not.toHaveBeenCalled();
		await press(t(`circle:${answer}`));
		expect(onmet.mock.calls).toEqual([[{ card, meeting, is: 'new', person: null }]]);
	});

	it('from a picture is not checked: nobody knows where that was taken', async () => {
		const { press, user, onmet } = setup({ eyes: seeing(null, cardToText(card)) });
		await press(t('circle:openScanner'));
		const picture = new File(['x'], 'kaart.png', { type: 'image/png' });
		await user.upload(await screen.findByLabelText(t('qr:choose')), picture);
		await vi.waitFor(() => expect(onmet).toHaveBeenCalledOnce());
		expect(onmet.mock.calls[0]?.[0]).toMatchObject({ meeting: 'not-checked', is: 'new' });
	});

	it('of something else says so, and can be tried again', async () => {
		const { press, onmet } = setup({ eyes: seeing('https://elsewhere.example/pay?to=1') });
		await press(t('circle:openScanner'));
		expect(await screen.findByText(t('circle:not-a-card'))).toBeVisible();
		expect(document.body).not.toHaveTextContent('elsewhere');
		expect(screen.getByRole('button', { name: t('circle:openScanner') })).toBeVisible();
		expect(onmet).not.toHaveBeenCalled();
	});

	it('of somebody not checked yet is checked once it is seen on the own screen', async () => {
		const person = newPerson(card, 'not-checked', { name: 'Sanne' });
		const { press, onmet } = setup({ circle: [person], eyes: seeing(cardToText(card)) });
		await press(t('circle:openScanner'));
		await where();
		await press(t('circle:whereYes'));
		expect(onmet.mock.calls).toEqual([[{ card, meeting: 'present', is: 'same', person }]]);
	});

	it('that is known and checked leads to its person', async () => {
		const person = newPerson(card, 'present', { name: 'Sanne' });
		const eyes = seeing(cardToText(card));
		const { press, onmet, onperson } = setup({ circle: [person], eyes });
		await press(t('circle:openScanner'));
		expect(await screen.findByText('Deze kaart heb je al. Hij is van Sanne.')).toBeVisible();
		await press('Naar Sanne');
		expect(onperson.mock.calls).toEqual([[person]]);
		expect(onmet).not.toHaveBeenCalled();
	});
});

describe('a card that is pasted or typed', () => {
	const text = cardToText(aCard());
	const changed = text.slice(0, 60) + (text[60] === 'A' ? 'B' : 'A') + text.slice(61);

	it('is not checked', async () => {
		const { paste, onmet } = setup();
		await paste(cardToLink(aCard(), 'https://koffer.example'));
		expect(onmet.mock.calls[0]?.[0]).toMatchObject({ meeting: 'not-checked', is: 'new' });
	});

	it.each([
		['not-a-card', 'hallo'],
		['cut-off', text.slice(0, 120)],
		['damaged', changed],
		['too-new', text.replace(/^1\./, '2.')],
		['expired', cardToText(aCard({ expires: aMoment - (aMoment % dayMs) }))],
		['wrong-date', cardToText(aCard({ expires: aMoment - (aMoment % dayMs) + 20 * dayMs }))]
	] as const)('and is %s says what to do', async (reason, written) => {
		const { paste, onmet } = setup();
		await paste(written);
		expect(screen.getByRole('status')).toHaveTextContent(t(`circle:${reason}`));
		expect(onmet).not.toHaveBeenCalled();
	});

	it('asks for something where there is nothing', async () => {
		const { press } = setup();
		await press(t('circle:pasteLook'));
		expect(screen.getByRole('status')).toHaveTextContent(t('circle:nothingPasted'));
	});

	it('of a sixth person does not fit, and says how it would', async () => {
		const circle = [20, 30, 40, 50, 60].map((value) => newPerson(someone(value), 'present'));
		const { paste, onmet } = setup({ circle });
		await paste(text);
		expect(screen.getByRole('status')).toHaveTextContent(t('circle:full'));
		expect(onmet).not.toHaveBeenCalled();
	});

	it('of somebody in the circle comes in the place of the old one', async () => {
		const person = newPerson(aCard({ name: 'Sanne' }), 'present');
		const { paste, onmet } = setup({ circle: [person] });
		await paste(text);
		expect(onmet.mock.calls[0]?.[0]).toMatchObject({
			meeting: 'not-checked',
			is: 'renewed',
			person
		});
	});
});

describe('a card that the child came with', () => {
	it('is looked at right away, and is not checked', () => {
		const { onmet } = setup({ given: cardToText(aCard()) });
		expect(onmet.mock.calls[0]?.[0]).toMatchObject({ meeting: 'not-checked', is: 'new' });
	});

	it('is looked at once, whatever is scanned after it', async () => {
		const known = newPerson(someone(20), 'present');
		const eyes = seeing(cardToText(aCard({ ...someone(20), name: 'Karim' })));
		const { press, onmet } = setup({ given: cardToText(aCard()), circle: [known], eyes });
		await press(t('circle:openScanner'));
		await where();
		await press(t('circle:whereNo'));
		expect(onmet.mock.calls.map(([met]) => met.is)).toEqual(['new', 'renewed']);
	});

	it('and is none leaves the other ways open', () => {
		const { onmet } = setup({ given: 'hallo' });
		expect(screen.getByRole('status')).toHaveTextContent(t('circle:not-a-card'));
		expect(screen.getByRole('button', { name: t('circle:openScanner') })).toBeVisible();
		expect(onmet).not.toHaveBeenCalled();
	});
});
