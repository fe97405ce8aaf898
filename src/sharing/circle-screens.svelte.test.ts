import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aCard, bytesOf } from './a-card.ts';
import type { AttestationChecked } from './attestation.ts';
import { weekdays, type Card } from './card.ts';
import CircleScreen from './CircleScreen.svelte';
import ComparePicturesScreen from './ComparePicturesScreen.svelte';
import { newPerson } from './circle.ts';
import type { Person } from './line-records.ts';
import NewPersonScreen from './NewPersonScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const locale = 'nl';
const user = userEvent.setup();
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => user.click(button(name));
const aPerson = (
	name: string,
	changes: Partial<Card> = {},
	meeting: Person['meeting'] = 'present'
) => newPerson(aCard(changes), meeting, { name, is: 'helper' });
const none: AttestationChecked = { outcome: 'none' };

describe('the circle', () => {
	function setup(people: Person[], whyNot: (person: Person) => 'expired' | null = () => null) {
		const on = { onperson: vi.fn(), ontalk: vi.fn(), onscan: vi.fn() };
		render(CircleScreen, { t, locale, people, whyNot, ...on });
		return on;
	}

	it('without people says so, and how somebody comes into it', async () => {
		const { onscan } = setup([]);
		expect(screen.getByText(t('circle:empty'))).toBeVisible();
		expect(screen.queryByText(t('circle:fullTitle'))).toBeNull();
		await press(t('circle:scan'));
		expect(onscan).toHaveBeenCalledOnce();
	});

	it('tells of each person who it is, when it reads and whether its card was checked', () => {
		setup([aPerson('Sanne'), aPerson('oma', { reads: [...weekdays] }, 'not-checked')]);
		const [sanne, oma] = screen.getAllByRole('listitem').map((item) => within(item));
		expect(sanne?.getByText('Sanne')).toBeVisible();
		expect(sanne?.getByText(t('circle:helper'))).toBeVisible();
		expect(sanne?.getByText('Leest op maandag, dinsdag en donderdag.')).toBeVisible();
		expect(sanne?.getByText(t('circle:present'))).toBeVisible();
		expect(oma?.getByText(t('circle:readsDaily'))).toBeVisible();
		expect(oma?.getByText(t('circle:not-checked'))).toBeVisible();
	});

	it('begins a talk with one tap, and opens a person with another', async () => {
		const people = [aPerson('Sanne'), aPerson('Karim')];
		const { ontalk, onperson } = setup(people);
		await press('Ik wil praten met Karim');
		expect(ontalk.mock.calls).toEqual([[people[1]]]);
		await user.click(screen.getByRole('button', { name: /^Sanne/ }));
		expect(onperson.mock.calls).toEqual([[people[0]]]);
	});

	it('offers no talk where none can arrive, and says what to do', () => {
		setup([aPerson('Sanne')], () => 'expired');
		expect(screen.queryByRole('button', { name: /praten/ })).toBeNull();
		expect(screen.getByText(t('circle:no-expired'))).toBeVisible();
	});

	it('with five people is full; a new card of one of them can still be scanned', async () => {
		const { onscan } = setup(['a', 'b', 'c', 'd', 'e'].map((name) => aPerson(name)));
		expect(screen.getByText(t('circle:full'))).toBeVisible();
		expect(screen.getByText(t('circle:fullRenew'))).toBeVisible();
		await press(t('circle:scan'));
		expect(onscan).toHaveBeenCalledOnce();
	});
});

describe('somebody new', () => {
	function setup(changes: Partial<Card> = {}, attested = none, person: Person | null = null) {
		const on = { onadd: vi.fn(), onback: vi.fn() };
		const card = aCard(changes);
		const met = person
			? ({ card, meeting: 'present', is: 'renewed', person } as const)
			: ({ card, meeting: 'present', is: 'new', person: null } as const);
		render(NewPersonScreen, { t, locale, met, attested, ...on });
		return on;
	}

	it('is told by its card: who reads, on which days, what it decides, until when', () => {
		const readers = (['person', 'archive', 'stand-in'] as const).map((role, index) => ({
			role,
			key: bytesOf(32, 9 + index)
		}));
		setup({ readers, name: 'Sanne' });
		expect(screen.getByText('Sanne, het archief van het team en wie invalt')).toBeVisible();
		expect(screen.getByText('maandag, dinsdag en donderdag')).toBeVisible();
		expect(screen.getByText(t('circle:decision-help'))).toBeVisible();
		expect(screen.getByText('waar jullie wonen en wanneer jullie gaan')).toBeVisible();
		expect(screen.getByText('2 december 2026')).toBeVisible();
		expect(screen.getByText(t('circle:use-one-child'))).toBeVisible();
	});

	it('says of what a card does not tell that it is not on it', () => {
		setup({ reads: [], decides: [], doesNotDecide: [] });
		expect(screen.getAllByText(t('circle:unsaid'))).toHaveLength(3);
	});

	it('comes in once the child said who it is, under the name the child gives', async () => {
		const { onadd } = setup();
		await press(t('circle:add'));
		expect(screen.getByRole('alert')).toHaveTextContent(t('circle:chooseWho'));
		await user.click(screen.getByRole('radio', { name: t('circle:school') }));
		expect(screen.getByRole('alert')).toBeEmptyDOMElement();
		const name = screen.getByLabelText(t('circle:nameLabel'));
		await user.clear(name);
		await press(t('circle:add'));
		expect(screen.getByRole('alert')).toHaveTextContent(t('circle:badName'));
		await user.type(name, ' juf Sanne ');
		await press(t('circle:add'));
		expect(onadd.mock.calls).toEqual([[{ name: 'juf Sanne', is: 'school' }]]);
	});

	it('may be left out', async () => {
		const { onadd, onback } = setup();
		await press(t('circle:dontAdd'));
		expect(onback).toHaveBeenCalledOnce();
		expect(onadd).not.toHaveBeenCalled();
	});

	it.each(['none', 'unknown', 'cannot-check'] as const)(
		'whom nobody vouches for (%s) is to be known in real life',
		(outcome) => {
			setup({}, { outcome });
			expect(screen.getByText(t('circle:unattested'))).toBeVisible();
		}
	);

	it('is told to work for an organisation that says so', () => {
		setup({}, { outcome: 'confirmed', organisation: 'Wijkteam Noord' });
		expect(screen.getByText('Wijkteam Noord zegt dat deze persoon daar werkt.')).toBeVisible();
		expect(screen.queryByText(t('circle:unattested'))).toBeNull();
	});

	it('does not come in with a card that lies about its organisation', () => {
		setup({}, { outcome: 'false', organisation: 'Wijkteam Noord' });
		expect(screen.getByText(/Dat klopt niet\. Gebruik deze kaart niet\./)).toBeVisible();
		expect(screen.queryByRole('button', { name: t('circle:add') })).toBeNull();
	});

	it('that is in the circle already keeps its name with its new card', async () => {
		const { onadd } = setup({ name: 'S. de Boer' }, none, aPerson('Sanne'));
		expect(screen.getByRole('heading', { name: 'Een nieuwe kaart van Sanne' })).toBeVisible();
		expect(screen.queryByRole('radio')).toBeNull();
		await press(t('circle:renew'));
		expect(onadd.mock.calls).toEqual([[{ name: 'Sanne', is: 'helper' }]]);
	});
});

describe('comparing pictures', () => {
	const pictures = [0, 24, 0, 3, 7, 11, 5, 20];

	function setup(whose: 'child' | 'adult', shown: number[] | null = pictures, name = 'Sanne') {
		const on = { onsame: vi.fn(), onback: vi.fn(), onnewcard: vi.fn() };
		const onremove = vi.fn();
		const own = whose === 'child' ? { onremove } : {};
		render(ComparePicturesScreen, { t, pictures: shown, whose, name, ...on, ...own });
		return { ...on, onremove };
	}

	it('shows the eight in their order, each with its name', () => {
		setup('child');
		const list = screen.getByRole('list', { name: t('circle:pictures') });
		const names = within(list)
			.getAllByRole('listitem')
			.map((item) => item.textContent.replace(/[\d\s]/g, ''));
		expect(names).toEqual(['kat', 'stoel', 'kat', 'beker', 'sleutel', 'vis', 'beer', 'hond']);
		expect(list.querySelectorAll('img')[1]).toHaveAttribute('src', '/art/object-chair.svg');
	});

	it('asks nothing before they are there', () => {
		setup('child', null);
		expect(screen.getByRole('status')).toHaveTextContent(t('circle:comparing'));
		expect(screen.queryByRole('button', { name: t('circle:compareYes') })).toBeNull();
	});

	it('tells when they are the same', async () => {
		const { onsame } = setup('child');
		await press(t('circle:compareYes'));
		expect(onsame).toHaveBeenCalledOnce();
	});

	it('tells a child not to write with another card, and what to do', async () => {
		const { onsame, onnewcard, onremove } = setup('child');
		await press(t('circle:compareNo'));
		expect(screen.getByRole('heading', { name: t('circle:differentTitle') })).toBeVisible();
		expect(screen.getByText(t('circle:differentDo', { name: 'Sanne' }))).toBeVisible();
		await press(t('circle:newCard'));
		await press(t('circle:remove'));
		expect(onnewcard).toHaveBeenCalledOnce();
		expect(onremove).toHaveBeenCalledOnce();
		expect(onsame).not.toHaveBeenCalled();
	});

	it('speaks to an adult as to an adult, also of a child without a name', async () => {
		const { onback } = setup('adult', pictures, '');
		const asked = t('circle:adultCompareText', { name: t('circle:aChild') });
		expect(screen.getByText(asked)).toBeVisible();
		await press(t('circle:compareNo'));
		expect(screen.getByText(t('circle:adultDifferentDo'))).toBeVisible();
		expect(screen.queryByRole('button', { name: t('circle:remove') })).toBeNull();
		await press(t('circle:compareLater'));
		expect(onback).toHaveBeenCalledOnce();
	});
});
