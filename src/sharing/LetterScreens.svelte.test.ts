import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import LetterScreens from './LetterScreens.svelte';
import { somebody, type LetterClosed, type MadeLetter, type Receiver } from './receiver.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));

const sanne: Receiver = {
	...somebody('Sanne', 'helper'),
	...{ person: 'sanne', card: 'usable', reads: ['mon'], others: ['archive'] },
	...{ decides: ['help'], doesNotDecide: ['where-we-live'] }
};

interface Thing {
	id: string;
}

function setup(count = 1, props: { receivers?: Receiver[]; tier?: 'together' | 'reader' } = {}) {
	const onclose = vi.fn<(made: MadeLetter) => Promise<LetterClosed>>(() =>
		Promise.resolve({ ok: true, id: 'one' })
	);
	const calls = { onfiletold: vi.fn(), ontalk: vi.fn(), onscan: vi.fn(), onclose };
	const things = Array.from({ length: count }, (_, at): Thing => ({ id: `thing-${at}` }));
	render(LetterScreens<Thing>, {
		...{ t, locale: 'nl', tier: 'reader', things, receivers: [sanne], isOnline: true },
		into: ({ id }: Thing) => Promise.resolve([{ t: 'question', body: id }]),
		thing: createRawSnippet((thing: () => Thing) => ({
			render: () => `<span>${thing().id}</span>`
		})),
		onprepare: () => Promise.resolve({ ok: true, road: 'mailbox' }),
		ongiven: () => Promise.resolve(true),
		onanswer: () => Promise.resolve(true),
		ondone: vi.fn(),
		...calls,
		...props
	});
	return { user: userEvent.setup(), ...calls };
}

const press = (name: string) => screen.getByRole('button', { name });

async function toWho(user: ReturnType<typeof userEvent.setup>): Promise<void> {
	await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
	await user.click(press(t('letters:look')));
	await screen.findByRole('heading', { name: t('giving:whoTitle') });
}

describe('choosing', () => {
	it('shows sixty things, and more when that is asked', async () => {
		const { user } = setup(70);
		expect(screen.getAllByRole('checkbox')).toHaveLength(60);
		await user.click(press(t('giving:more')));
		expect(screen.getAllByRole('checkbox')).toHaveLength(70);
		expect(screen.getAllByRole('checkbox')[60]).toHaveFocus();
		expect(screen.queryByRole('button', { name: t('giving:more') })).toBeNull();
	});
});

describe('to whom', () => {
	it('tells of each person what it decides and when it reads', async () => {
		const { user } = setup();
		await toWho(user);
		const person = screen.getByRole('button', { name: /Sanne/ });
		expect(person).toHaveTextContent(t('giving:readsOn', { days: 'maandag' }));
		expect(person).toHaveTextContent(t('giving:can', { what: t('circle:decision-help') }));
		expect(person).toHaveTextContent(
			t('giving:cannot', { what: t('circle:decision-where-we-live') })
		);
	});

	it('is told to the youngest without that', async () => {
		const { user } = setup(1, { tier: 'together' });
		await toWho(user);
		expect(screen.getByRole('button', { name: /Sanne/ })).not.toHaveTextContent('maandag');
	});

	it('needs a name and who it is, where there is no card', async () => {
		const { user } = setup();
		await toWho(user);
		await user.click(screen.getByRole('button', { name: new RegExp(t('giving:somebodyElse')) }));
		await user.click(press(t('giving:goOn')));
		expect(screen.getByRole('alert')).toHaveTextContent(t('giving:nameNeeded'));
		await user.type(screen.getByRole('textbox', { name: new RegExp('Hoe heet') }), 'oma');
		await user.click(screen.getByRole('radio', { name: t('circle:family') }));
		await user.click(press(t('giving:goOn')));
		expect(
			await screen.findByRole('heading', { name: t('giving:seesThis', { name: 'oma' }) })
		).toBeVisible();
		expect(screen.getByText(t('giving:beThere', { name: 'oma' }))).toBeVisible();
	});

	it('can be met by a card', async () => {
		const { user, onscan } = setup();
		await toWho(user);
		await user.click(screen.getByRole('button', { name: new RegExp(t('giving:scanCard')) }));
		expect(onscan).toHaveBeenCalledTimes(1);
	});
});

describe('before a first letter to somebody who may keep a file', () => {
	it('the child hears what that is, and that is kept', async () => {
		const { user, onfiletold } = setup();
		await toWho(user);
		await user.click(screen.getByRole('button', { name: /Sanne/ }));
		expect(screen.getByText(t('giving:file2'))).toBeVisible();
		await user.click(press(t('giving:iGetIt')));
		expect(onfiletold).toHaveBeenCalledExactlyOnceWith('sanne');
		expect(screen.getByRole('radio', { name: t('giving:keep-file') })).toBeVisible();
	});

	it('the child can talk first', async () => {
		const { user, ontalk, onclose } = setup();
		await toWho(user);
		await user.click(screen.getByRole('button', { name: /Sanne/ }));
		await user.click(press(t('giving:talkFirst')));
		expect(ontalk).toHaveBeenCalledExactlyOnceWith(sanne);
		expect(onclose).not.toHaveBeenCalled();
	});
});

it('a letter is seen with who can read it, closed, sent, and said to be on its way', async () => {
	const { user, onclose } = setup(1, { receivers: [{ ...sanne, isFileTold: true }] });
	await toWho(user);
	await user.click(screen.getByRole('button', { name: /Sanne/ }));
	expect(screen.getByText(t('giving:openWith-archive', { name: 'Sanne' }))).toBeVisible();
	await user.click(screen.getByRole('radio', { name: t('giving:keep-30d') }));
	await user.click(press(t('letters:seal')));
	expect(onclose.mock.lastCall?.[0]).toMatchObject({ things: ['thing-0'], draft: { keep: '30d' } });
	await user.click(
		await screen.findByRole('button', { name: new RegExp(t('giving:road-mailbox')) })
	);
	expect(await screen.findByRole('heading', { name: t('giving:sentTitle') })).toBeVisible();
	expect(screen.getByText(t('giving:backUntilOpen'))).toBeVisible();
});
