import { loadTranslator, privateWords, type Translator } from '#language';
import { firstDoor, type Door } from '#vault';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import DoorsScreen from './DoorsScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const blueFish: Door = { colour: 'lake', object: 'fish' };

function setup() {
	const ondoor = vi.fn();
	render(DoorsScreen, { t, doors: [firstDoor, blueFish], ondoor });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	return { ondoor, press };
}

it('every door is told by its colour and its picture, and opens', async () => {
	const { ondoor, press } = setup();
	await press('Deur: blauw, met een vis');
	expect(ondoor.mock.calls).toEqual([[blueFish]]);
});

it('a new door is chosen by colour and picture', async () => {
	const { ondoor, press } = setup();
	await press(t('doors:new'));
	await press(t('doors:plum'));
	await press(t('lock:umbrella'));
	await press(t('doors:goIn'));
	expect(ondoor.mock.calls).toEqual([[{ colour: 'plum', object: 'umbrella' }]]);
});

it('a door that is there already is not chosen again, and says so', async () => {
	const { ondoor, press } = setup();
	await press(t('doors:new'));
	await press(t('doors:lake'));
	await press(t('lock:fish'));
	expect(screen.getByRole('status')).toHaveTextContent(t('doors:taken'));
	expect(screen.getByRole('button', { name: t('doors:goIn') })).toBeDisabled();
	await press(t('doors:back'));
	expect(screen.getByRole('heading', { name: t('doors:title') })).toBeVisible();
	expect(ondoor).not.toHaveBeenCalled();
});
