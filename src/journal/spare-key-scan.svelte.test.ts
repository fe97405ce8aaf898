import { loadTranslator, privateWords, type Translator } from '#language';
import type { Eyes } from '#qr';
import { codeOfSpareKey } from '#vault';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import ForgottenScreen from './ForgottenScreen.svelte';
import SpareKeyScreen from './SpareKeyScreen.svelte';

const written = '0123 4567 89AB CDEF GHJK MNPQ RSTV';
let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

/** Eyes that see one text at once. */
function seeing(text: string): Eyes {
	const stream = { getTracks: () => [] } as unknown as MediaStream;
	return {
		look: () => Promise.resolve(stream),
		show: () => Promise.resolve(),
		readFrame: () => Promise.resolve(text),
		readPicture: () => Promise.resolve(null)
	};
}

async function scan(text: string) {
	const onspare = vi.fn<(written: string) => void>();
	const more = { onagain: vi.fn(), onback: vi.fn(), onspare };
	render(ForgottenScreen, { t, told: null, isGone: false, ...more, eyes: seeing(text) });
	const user = userEvent.setup();
	await user.click(screen.getByRole('button', { name: t('qr:scan') }));
	return { user, onspare };
}

describe('scanning a spare key', () => {
	it('fills the field, and opens nothing before somebody says so', async () => {
		const { user, onspare } = await scan(codeOfSpareKey(written));
		const open = screen.getByRole('button', { name: t('lock:spareOpen') });
		await vi.waitFor(() => expect(open).toHaveFocus());
		expect(screen.getByLabelText(new RegExp(t('lock:spareField')))).toHaveValue(written);
		expect(screen.getByText(t('qr:spareFound'))).toBeVisible();
		expect(onspare).not.toHaveBeenCalled();
		await user.click(open);
		expect(onspare.mock.calls).toEqual([[written]]);
	});

	it('does nothing with a code of something else, and may be tried again', async () => {
		const { user } = await scan('https://elsewhere.example/pay?to=1');
		const again = await screen.findByRole('button', { name: t('qr:scan') });
		await vi.waitFor(() => expect(again).toHaveFocus());
		expect(screen.getByText(t('qr:notSpare'))).toBeVisible();
		expect(screen.getByLabelText(new RegExp(t('lock:spareField')))).toHaveValue('');
		expect(document.body).not.toHaveTextContent('elsewhere');
		await user.click(again);
		expect(screen.queryByText(t('qr:spareFound'))).toBeNull();
	});
});

describe('a spare key to keep', () => {
	it('stands there as letters and as a code, and the code does not say it aloud', () => {
		render(SpareKeyScreen, { t, written, ondone: vi.fn() });
		expect(screen.getByText('CDEF')).toBeVisible();
		const code = screen.getByRole('img', { name: t('qr:spareLabel') });
		expect(code.outerHTML).not.toContain('CDEF');
		expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M0 0h7v1/);
	});
});
