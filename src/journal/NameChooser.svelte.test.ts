import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import NameChooser from './NameChooser.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup(title: string, kind: 'photo' | 'recording' = 'photo', isKept = true) {
	const onchoose = vi.fn(() => Promise.resolve(isKept));
	render(NameChooser, { t, kind, title, onchoose });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	return { onchoose, user, press };
}

describe('the name of a photo or a recording', () => {
	it('is asked for when somebody wants to, in a field nobody else looks at', async () => {
		const { press } = setup('');
		expect(screen.queryByRole('textbox')).toBeNull();
		await press(t('journal:giveName'));
		const field = screen.getByRole('textbox', { name: t('photo:name') });
		expect(field).toHaveFocus();
		expect(field).toHaveAttribute('autocomplete', 'off');
	});

	it('is given by keyboard alone, and said', async () => {
		const { user, onchoose } = setup('', 'recording');
		await user.tab();
		await user.keyboard('{Enter}');
		expect(screen.getByRole('textbox', { name: t('journal:soundName') })).toHaveFocus();
		await user.keyboard('  lied van opa {Enter}');
		expect(onchoose.mock.calls).toEqual([['lied van opa']]);
		expect(screen.getByRole('status')).toHaveTextContent(
			t('journal:named', { name: 'lied van opa' })
		);
		expect(screen.getByRole('button')).toHaveFocus();
	});

	it('can be changed, and taken away', async () => {
		const { user, press, onchoose } = setup('straat');
		await press(t('journal:otherName'));
		expect(screen.getByRole('textbox')).toHaveValue('straat');
		await user.clear(screen.getByRole('textbox'));
		await press(t('journal:keepName'));
		expect(onchoose.mock.calls).toEqual([['']]);
		expect(screen.getByRole('status')).toHaveTextContent(t('journal:nameless'));
	});

	it('stays as it is: not now, or the same again', async () => {
		const { user, press, onchoose } = setup('straat');
		await press(t('journal:otherName'));
		await user.keyboard('!');
		await press(t('journal:notNow'));
		await press(t('journal:otherName'));
		await press(t('journal:keepName'));
		expect(onchoose).not.toHaveBeenCalled();
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	});

	it('that cannot be kept stays in the field', async () => {
		const { user, press } = setup('', 'photo', false);
		await press(t('journal:giveName'));
		await user.keyboard('straat');
		await press(t('journal:keepName'));
		expect(screen.getByRole('textbox')).toHaveValue('straat');
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	});
});
