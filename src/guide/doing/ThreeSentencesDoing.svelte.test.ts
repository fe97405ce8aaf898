import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadTranslator, type Translator } from '#language';
import { ParentNotes, type Notes } from '../parent-notes.svelte.ts';
import { readTelling } from '../read-telling.ts';
import ThreeSentencesDoing from './ThreeSentencesDoing.svelte';

const path = 'nl/telling.yaml';
const telling = readTelling({ [path]: readFileSync(`content/${path}`, 'utf8') }, 'nl');
const [rent = ''] = telling.reasons.rent;
const [fault = ''] = telling.fault;
const three = { reason: rent, fault, next: 'Ik blijf bij je.' };

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['telling']);
}, 60_000);
beforeEach(() => {
	vi.stubGlobal('print', vi.fn());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function setup(written: Partial<Notes> = {}) {
	const notes = new ParentNotes();
	notes.change(written);
	const [say, stop] = [vi.fn(), vi.fn()];
	const { unmount } = render(ThreeSentencesDoing, { t, locale: 'nl', telling, notes, say, stop });
	return { ...{ notes, say, stop, unmount }, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });
const why = () => screen.getByRole('textbox', { name: t('telling:sentence-reason') });

describe('the three sentences', () => {
	test('are taken over for the reason there is, and changed', async () => {
		const { user, notes } = setup();
		await user.click(screen.getByRole('radio', { name: t('telling:reason-rent') }));
		await user.click(button(rent));
		expect(why()).toHaveValue(rent);
		await user.type(why(), ' Echt.');
		expect(notes.now.sentences.reason).toBe(`${rent} Echt.`);
	});

	test('of a parent are not lost when a model takes their place', async () => {
		const { user } = setup({ reason: 'rent' });
		await user.type(why(), 'Er is brand geweest.');
		await user.click(button(rent));
		expect(why()).toHaveValue(rent);
		await user.click(button(t('telling:ownBack')));
		expect(why()).toHaveValue('Er is brand geweest.');
	});

	test('are looked at for words a child hears otherwise', async () => {
		const { user } = setup();
		await user.type(why(), 'We gaan logeren.');
		expect(screen.getByText(t('telling:trap', { word: 'logeren' }))).toBeVisible();
		await user.clear(why());
		expect(screen.queryByText(t('telling:trap', { word: 'logeren' }))).toBeNull();
	});

	test('say that there is a gap to fill', async () => {
		const { user } = setup();
		await user.type(why(), 'Dat is …');
		expect(screen.getByText(t('telling:gap'))).toBeVisible();
	});

	test('are heard one by one and together', async () => {
		const { user, say } = setup({ sentences: three });
		const [first] = screen.getAllByRole('button', { name: t('telling:hear') });
		if (first) await user.click(first);
		await user.click(button(t('telling:hearAll')));
		expect(say.mock.calls).toEqual([[rent], [`${rent} ${fault} Ik blijf bij je.`]]);
	});

	test('fall silent on request, and when the page is left', async () => {
		const { user, stop, unmount } = setup({ sentences: three });
		await user.click(button(t('telling:silence')));
		expect(stop).toHaveBeenCalledOnce();
		unmount();
		expect(stop).toHaveBeenCalledTimes(2);
	});

	test('are practised one after the other, by keyboard', async () => {
		const { user, notes } = setup({ sentences: three });
		await user.click(button(t('telling:practise')));
		const cards = screen.getByRole('region', { name: t('telling:practise') });
		expect(within(cards).getByText(rent)).toBeVisible();
		for (const next of [fault, 'Ik blijf bij je.']) {
			button(t('telling:practiseNext')).focus();
			await user.keyboard('{Enter}');
			expect(within(cards).getByText(next)).toBeVisible();
		}
		await user.click(button(t('telling:practiseDone')));
		expect(notes.now.hasPractised).toBe(true);
		expect(screen.getByText(t('telling:practised'))).toBeVisible();
	});

	test('have to be written before they are practised, and that is said', async () => {
		const { user } = setup();
		await user.click(button(t('telling:practise')));
		expect(screen.getByText(t('telling:notYet'))).toBeVisible();
	});

	test('come out on paper without the page around them', async () => {
		const { user } = setup({ sentences: three });
		await user.click(button(t('telling:print')));
		expect(print).toHaveBeenCalledOnce();
		const paper = document.querySelector('body > .notes-paper');
		for (const sentence of Object.values(three)) expect(paper).toHaveTextContent(sentence);
	});

	test('are wiped by one tap', async () => {
		const { user } = setup({ sentences: three });
		await user.click(button(t('telling:wipe')));
		expect(why()).toHaveValue('');
	});
});
