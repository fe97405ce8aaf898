import { loadTranslator, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { feelingIds, type FeelingId, type FeelingSize } from './feeling.ts';
import FeelScreen from './FeelScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['frame', 'journal']);
}, 60_000);

function setup(before: { feelings?: FeelingId[]; size?: FeelingSize } = {}) {
	const onkeep = vi.fn();
	render(FeelScreen, { t, calm: '/nl/calm/reader', onkeep, ...before });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	return {
		...{ user, onkeep },
		face: (id: FeelingId) => screen.getByRole('checkbox', { name: t(`journal:${id}`) }),
		cloud: (size: FeelingSize) => screen.getByRole('radio', { name: t(`journal:${size}`) }),
		next: () => press(t('journal:next')),
		back: () => press(t('frame:back')),
		keep: () => press(t('journal:inSuitcase'))
	};
}

describe('which feeling', () => {
	it('there is a face for each, and none is chosen beforehand', () => {
		const { face } = setup();
		expect(screen.getAllByRole('checkbox')).toHaveLength(feelingIds.length);
		for (const id of feelingIds) expect(face(id)).not.toBeChecked();
	});

	it('two at once are both kept', async () => {
		const { user, face, next, keep, onkeep } = setup();
		await user.click(face('happy'));
		await user.click(face('scared'));
		await next();
		await keep();
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['happy', 'scared'], size: null }]]);
	});

	it('can be chosen, and not after all, by keyboard', async () => {
		const { user, face, next, keep, onkeep } = setup();
		face('sad').focus();
		await user.keyboard(' ');
		expect(face('sad')).toBeChecked();
		await user.keyboard(' ');
		expect(face('sad')).not.toBeChecked();
		face('calm').focus();
		await user.keyboard(' ');
		await next();
		await keep();
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['calm'], size: null }]]);
	});

	it('none says so, and says that not knowing can be chosen too', async () => {
		const { user, face, next, onkeep } = setup();
		await next();
		expect(screen.getByRole('alert')).toHaveTextContent(t('journal:chooseFeeling'));
		expect(onkeep).not.toHaveBeenCalled();
		await user.click(face('dont-know'));
		expect(screen.queryByRole('alert')).toBeNull();
	});
});

describe('how big it is', () => {
	it('may be skipped', async () => {
		const { user, face, next, keep, onkeep } = setup();
		await user.click(face('angry'));
		await next();
		expect(screen.getByText(t('journal:howBigText'))).toBeVisible();
		await keep();
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['angry'], size: null }]]);
	});

	it('is one of four words, never a number', async () => {
		const { user, face, next, cloud, keep, onkeep } = setup();
		await user.click(face('angry'));
		await next();
		const group = screen.getByRole('group', { name: t('journal:howBig') });
		expect(group).not.toHaveTextContent(/\d/);
		await user.click(cloud('little'));
		await user.click(cloud('too-big'));
		await keep();
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['angry'], size: 'too-big' }]]);
	});

	it('is a screen of its own, read from its top', async () => {
		const { user, face, next } = setup();
		await user.click(face('angry'));
		await next();
		expect(screen.getByRole('main')).toHaveFocus();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('journal:howBig'));
	});

	it('leads back to the faces with nothing lost', async () => {
		const { user, face, next, cloud, back } = setup();
		await user.click(face('angry'));
		await next();
		await user.click(cloud('very'));
		await back();
		expect(face('angry')).toBeChecked();
		await next();
		expect(cloud('very')).toBeChecked();
	});
});

describe('a feeling that is changed', () => {
	it('begins with what was chosen before', async () => {
		const { user, face, cloud, next, keep, onkeep } = setup({ feelings: ['sad'], size: 'quite' });
		expect(face('sad')).toBeChecked();
		await user.click(face('sad'));
		await user.click(face('calm'));
		await next();
		expect(cloud('quite')).toBeChecked();
		await keep();
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['calm'], size: 'quite' }]]);
	});
});
