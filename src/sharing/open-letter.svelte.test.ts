import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Bytes } from './bytes.ts';
import type { OpeningOutcome } from './opening.ts';
import OpenLetterScreen from './OpenLetterScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup(link: { needsWords: boolean } | null = null) {
	const onbytes = vi.fn<(sealed: Bytes, words: string | null) => Promise<OpeningOutcome>>();
	const onlink = vi.fn<(words: string) => Promise<OpeningOutcome>>();
	onbytes.mockResolvedValue({ ok: true });
	onlink.mockResolvedValue({ ok: true });
	render(OpenLetterScreen, { t, link, onbytes, onlink, onback: () => undefined });
	return { user: userEvent.setup(), onbytes, onlink };
}

/** A file that jsdom can read. */
function aFile(): File {
	const file = new File([Uint8Array.of(1, 2, 3)], 'brief.age');
	return Object.assign(file, {
		arrayBuffer: () => Promise.resolve(Uint8Array.of(1, 2, 3).buffer)
	});
}

const open = () => screen.getByRole('button', { name: t('letters:open') });
const fileField = () => screen.getByLabelText(new RegExp(t('letters:chooseFile')));

describe('a letter in a file', () => {
	it('opens by the card of this device: nobody is asked for words', async () => {
		const { user, onbytes } = setup();
		await user.upload(fileField(), aFile());
		expect(screen.queryByRole('textbox')).toBeNull();
		await user.click(open());
		expect(onbytes).toHaveBeenCalledTimes(1);
		expect(onbytes.mock.calls[0]?.[1]).toBeNull();
		expect([...(onbytes.mock.calls[0]?.[0] ?? [])]).toEqual([1, 2, 3]);
	});

	it('asks for five words only where it needs them', async () => {
		const { user, onbytes } = setup();
		onbytes.mockResolvedValueOnce({ ok: false, reason: 'needs-words' });
		await user.upload(fileField(), aFile());
		await user.click(open());
		const field = await screen.findByRole('textbox');
		expect(field).toHaveFocus();
		await user.click(open());
		expect(await screen.findByText(t('inbox:not-no-words'))).toBeVisible();
		await user.type(field, 'een twee drie vier vijf');
		await user.click(open());
		expect(onbytes).toHaveBeenCalledTimes(2);
		expect(onbytes.mock.calls[1]?.[1]).toBe('een twee drie vier vijf');
	});

	it('that does not open says why, with the word that is not known', async () => {
		const { user, onbytes } = setup();
		onbytes.mockResolvedValueOnce({ ok: false, reason: 'unknown-word', word: 'bom' });
		await user.upload(fileField(), aFile());
		await user.click(open());
		expect(await screen.findByText(t('inbox:not-unknown-word', { word: 'bom' }))).toBeVisible();
	});

	it('has to be chosen first', async () => {
		const { user, onbytes } = setup();
		await user.click(open());
		expect(await screen.findByText(t('inbox:not-no-file'))).toBeVisible();
		expect(onbytes).not.toHaveBeenCalled();
	});

	it('stays where it is when the browser fails', async () => {
		const { user, onbytes } = setup();
		onbytes.mockRejectedValueOnce(new Error('out of order'));
		await user.upload(fileField(), aFile());
		await user.click(open());
		expect(await screen.findByText(t('inbox:not-failed'))).toBeVisible();
		expect(open()).toBeEnabled();
	});
});

describe('a letter behind a link', () => {
	it('is not fetched before somebody presses', async () => {
		const { user, onlink } = setup({ needsWords: false });
		expect(screen.getByText(t('inbox:linkText'))).toBeVisible();
		expect(screen.queryByRole('textbox')).toBeNull();
		expect(onlink).not.toHaveBeenCalled();
		await user.click(open());
		expect(onlink).toHaveBeenCalledExactlyOnceWith('');
	});

	it('with spoken words asks for them, and says what to do when they do not fit', async () => {
		const { user, onlink } = setup({ needsWords: true });
		await user.click(open());
		expect(await screen.findByText(t('inbox:not-no-link-words'))).toBeVisible();
		expect(onlink).not.toHaveBeenCalled();
		onlink.mockResolvedValueOnce({ ok: false, reason: 'wrong-words-or-gone' });
		await user.type(screen.getByRole('textbox'), 'boom kade');
		await user.click(open());
		expect(onlink).toHaveBeenCalledExactlyOnceWith('boom kade');
		expect(await screen.findByText(t('inbox:not-wrong-words-or-gone'))).toBeVisible();
	});

	it('leaves the other ways open', async () => {
		const { user } = setup({ needsWords: true });
		await user.click(screen.getByRole('button', { name: t('inbox:otherWay') }));
		expect(fileField()).toBeVisible();
	});
});
