import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aMoment, bytesOf } from './a-card.ts';
import { aReceivedLetter } from './a-received-letter.ts';
import HandOverScreen from './HandOverScreen.svelte';
import { newKeyPair } from './identity.ts';
import InboxLetter from './InboxLetter.svelte';
import InboxScreen from './InboxScreen.svelte';
import ReceivedFacts from './ReceivedFacts.svelte';
import type { HandedOver, NotTakenOver, TakenOver } from './shared-boxes.ts';
import StandInScreen from './StandInScreen.svelte';
import TakeOverScreen from './TakeOverScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const none = () => undefined;
const sanne = 'Sanne, wijkteam';
const press = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));

describe('handing a mailbox over', () => {
	async function setup(since: number | null = null, outcome?: HandedOver) {
		const { recipient } = await newKeyPair();
		const onhandover = vi.fn<(recipient: string) => Promise<HandedOver>>(() =>
			Promise.resolve(outcome ?? { ok: true, file: bytesOf(9, 1), code: 'EEN CODE' })
		);
		const sharers = [{ role: 'stand-in' as const, recipient, since }];
		render(HandOverScreen, { t, name: sanne, sharers, now: aMoment, onhandover, onback: none });
		return { recipient, onhandover };
	}

	it('says first that it cannot be taken back, and who has a letter', async () => {
		await setup();
		for (const said of ['shareBoxFirst', 'shareBoxKey', 'shareBoxEnd'] as const)
			expect(screen.getByText(t(`inbox:${said}`))).toBeVisible();
		expect(screen.getByText(t('inbox:sharerNot'))).toBeVisible();
	});

	it('is done only after somebody was asked, and is a code and a file', async () => {
		const { recipient, onhandover } = await setup();
		await press(t('inbox:handOver'));
		expect(screen.getByText(t('inbox:handOverAsk'))).toBeVisible();
		expect(onhandover).not.toHaveBeenCalled();
		await press(t('inbox:handOverSure'));
		expect(onhandover).toHaveBeenCalledExactlyOnceWith(recipient);
		expect(await screen.findByRole('img', { name: t('inbox:handOverCode') })).toBeVisible();
		expect(screen.getByRole('button', { name: t('inbox:saveAnswer') })).toBeVisible();
	});

	it('can be left', async () => {
		const { onhandover } = await setup();
		await press(t('inbox:handOver'));
		await press(t('inbox:endNot'));
		expect(screen.queryByText(t('inbox:handOverAsk'))).toBeNull();
		expect(onhandover).not.toHaveBeenCalled();
	});

	it('that was done says since when, and is shown again without asking', async () => {
		const { onhandover } = await setup(aMoment);
		expect(screen.getByText(t('inbox:sharerSince', { day: '26 november' }))).toBeVisible();
		await press(t('inbox:handOverAgain'));
		expect(onhandover).toHaveBeenCalledTimes(1);
	});

	it.each(['over', 'full', 'locked', 'not-kept'] as const)(
		'that did not work says why: %s',
		async (reason) => {
			await setup(aMoment, { ok: false, reason });
			await press(t('inbox:handOverAgain'));
			const said = reason === 'over' ? t('inbox:handOverOver') : t(`inbox:takeNot-${reason}`);
			expect(await screen.findByRole('alert')).toHaveTextContent(said);
			expect(screen.queryByRole('img', { name: t('inbox:handOverCode') })).toBeNull();
		}
	);
});

describe('taking a mailbox over', () => {
	function setup(outcome: TakenOver = { ok: true, name: sanne }) {
		const ontake = vi.fn<(bytes: Uint8Array<ArrayBuffer>, as: string) => Promise<TakenOver>>(() =>
			Promise.resolve(outcome)
		);
		const ondone = vi.fn();
		render(TakeOverScreen, { t, name: 'Mo', ontake, ondone, onback: none });
		const choose = (bytes: Uint8Array<ArrayBuffer>) =>
			userEvent
				.setup()
				.upload(
					screen.getByLabelText(new RegExp(t('inbox:takeBoxFile'))),
					new File([bytes], 'o.age')
				);
		return { ontake, ondone, choose };
	}

	it('says from whom to take it, and what becomes of a letter', async () => {
		const { ontake, ondone, choose } = setup();
		expect(screen.getByText(t('inbox:takeBoxKnow'))).toBeVisible();
		expect(screen.getByText(t('inbox:shareBoxFirst'))).toBeVisible();
		await choose(bytesOf(9, 1));
		await press(t('inbox:takeBoxGo'));
		expect(ontake).toHaveBeenCalledExactlyOnceWith(bytesOf(9, 1), 'Mo');
		const done = await screen.findByText(t('inbox:boxTaken', { name: sanne }));
		expect(done.parentElement).toHaveFocus();
		await press(t('inbox:letters'));
		expect(ondone).toHaveBeenCalledTimes(1);
	});

	it('needs a file, and not a large one', async () => {
		const { ontake, choose } = setup();
		await press(t('inbox:takeBoxGo'));
		expect(await screen.findByText(t('inbox:takeNot-no-file'))).toBeVisible();
		await choose(new Uint8Array(70_000));
		await press(t('inbox:takeBoxGo'));
		expect(await screen.findByText(t('inbox:takeNot-not-a-hand-over'))).toBeVisible();
		expect(ontake).not.toHaveBeenCalled();
	});

	const reasons: readonly NotTakenOver[] = [
		'for-someone-else',
		'not-on-card',
		'not-a-hand-over',
		'cut-off',
		'damaged',
		'too-new',
		'over',
		'already',
		'own',
		'bad-name',
		'other-relay',
		'full',
		'locked',
		'not-kept'
	];
	it.each(reasons)('that did not work says what to do: %s', async (reason) => {
		const { choose } = setup({ ok: false, reason });
		await choose(bytesOf(9, 1));
		await press(t('inbox:takeBoxGo'));
		expect(await screen.findByText(t(`inbox:takeNot-${reason}`))).toBeVisible();
		// it can be tried again at once
		expect(screen.getByRole('button', { name: t('inbox:takeBoxGo') })).toBeEnabled();
	});
});

describe('mailboxes of others that are emptied here', () => {
	async function setup(isGone = false, isKept = true) {
		const { recipient } = await newKeyPair();
		const onstop = vi.fn(() => Promise.resolve(isKept));
		const others = { onmake: () => Promise.resolve(true), ontake: vi.fn(), onback: none };
		const boxes = [{ id: 'a', name: sanne, until: Date.UTC(2026, 11, 3) }];
		const key = { recipient, until: aMoment };
		const gone = { isGone: () => isGone, onstop };
		render(StandInScreen, { t, key, boxes, now: aMoment, ...others, ...gone });
		return { onstop, ...others };
	}

	it('are listed with whose they are and until when; another can be taken over', async () => {
		const { ontake } = await setup();
		expect(screen.getByText(t('inbox:boxOf', { name: sanne }))).toBeVisible();
		expect(screen.getByText(t('inbox:boxUntil', { day: '2 december' }))).toBeVisible();
		expect(screen.queryByText(t('inbox:boxGone', { name: sanne }))).toBeNull();
		await press(t('inbox:takeBox'));
		expect(ontake).toHaveBeenCalledTimes(1);
	});

	it('that are not there any more say so', async () => {
		await setup(true);
		expect(screen.getByText(t('inbox:boxGone', { name: sanne }))).toBeVisible();
	});

	it('are let go only after it was said what that means', async () => {
		const { onstop } = await setup(false, false);
		await press(t('inbox:boxStop'));
		expect(screen.getByText(t('inbox:boxStopText', { name: sanne }))).toBeVisible();
		expect(onstop).not.toHaveBeenCalled();
		await press(t('inbox:boxStopSure'));
		expect(onstop).toHaveBeenCalledExactlyOnceWith('a');
		expect(await screen.findByRole('alert')).toHaveTextContent(t('inbox:failed'));
	});
});

describe('a letter out of the mailbox of somebody else', () => {
	it('says for whom it is, in the list and in the letter', () => {
		const received = aReceivedLetter({ onCardOf: sanne });
		render(InboxLetter, { t, received, now: aMoment, onopen: none });
		expect(screen.getByText(t('inbox:letterFor', { name: sanne }))).toBeVisible();
		render(ReceivedFacts, { t, received, isStandIn: true, now: aMoment });
		expect(screen.getByText(t('inbox:forCardOf', { name: sanne }))).toBeVisible();
		expect(screen.queryByText(t('inbox:asStandIn'))).toBeNull();
	});

	it('is asked for elsewhere where it is not here', () => {
		const ways = { onletter: none, onopen: none, oncards: none, onlock: none, onlog: none };
		const refused = [{ id: 'a', reason: 'not-here' as const }];
		const inbox = { t, letters: [], refused, hasLock: true, now: aMoment };
		render(InboxScreen, { ...inbox, ...ways, ondisclosure: none, onknown: none });
		expect(screen.getByText(t('inbox:not-not-here', { word: '' }))).toBeVisible();
		expect(screen.queryByText(new RegExp(t('inbox:refused')))).toBeNull();
	});
});
