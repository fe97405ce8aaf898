import { loadTranslator, privateWords, type Translator } from '#language';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FeltBody } from './body.ts';
import { feelingIds, feelingSets, type FeelingId, type FeelingSize } from './feeling.ts';
import FeelScreen from './FeelScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup(
	before: {
		tier?: 'together' | 'reader' | 'teen';
		feelings?: FeelingId[];
		size?: FeelingSize;
		body?: FeltBody;
	} = {}
) {
	const onkeep = vi.fn();
	render(FeelScreen, { t, calm: '/nl/calm/reader', onkeep, ...before });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	return {
		...{ user, onkeep, press },
		face: (id: FeelingId) => screen.getByRole('checkbox', { name: t(`journal:${id}`) }),
		cloud: (size: FeelingSize) => screen.getByRole('radio', { name: t(`journal:${size}`) }),
		next: () => press(t('journal:next')),
		back: () => press(t('frame:back')),
		keep: () => press(t('journal:inSuitcase'))
	};
}

describe('which feeling', () => {
	it.each([
		{ tier: 'together', sets: 1 },
		{ tier: 'reader', sets: 2 },
		{ tier: 'teen', sets: 3 }
	] as const)('has the words of $tier, and none is chosen beforehand', ({ tier, sets }) => {
		const { face } = setup({ tier });
		const ids = feelingSets.slice(0, sets).flat();
		expect(screen.getAllByRole('checkbox')).toHaveLength(ids.length);
		for (const id of ids) expect(face(id)).not.toBeChecked();
	});

	it('has more words for who asks, until there are no more', async () => {
		const { press } = setup({ tier: 'together' });
		await press(t('journal:moreWords'));
		await press(t('journal:moreWords'));
		expect(screen.getAllByRole('checkbox')).toHaveLength(feelingIds.length);
		expect(screen.queryByRole('button', { name: t('journal:moreWords') })).toBeNull();
	});

	it('shows what was chosen before, whatever set it is from', () => {
		const { face } = setup({ tier: 'together', feelings: ['numb'] });
		expect(face('numb')).toBeChecked();
	});

	it('has a word of its own for every face', () => {
		const words = feelingIds.map((id) => t(`journal:${id}`));
		expect(new Set(words).size).toBe(feelingIds.length);
	});

	it('two at once are both kept', async () => {
		const { user, face, next, keep, onkeep } = setup();
		await user.click(face('happy'));
		await user.click(face('scared'));
		await next();
		await keep();
		expect(onkeep.mock.calls).toEqual([
			[{ feelings: ['happy', 'scared'], size: null, body: undefined }]
		]);
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
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['calm'], size: null, body: undefined }]]);
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
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['angry'], size: null, body: undefined }]]);
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
		expect(onkeep.mock.calls).toEqual([
			[{ feelings: ['angry'], size: 'too-big', body: undefined }]
		]);
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

describe('how big it is, in another telling', () => {
	it('is one of two clouds for the youngest', async () => {
		const { user, face, next, cloud, keep, onkeep } = setup({ tier: 'together' });
		await user.click(face('good'));
		await next();
		expect(screen.getAllByRole('radio')).toHaveLength(2);
		await user.click(cloud('big'));
		await keep();
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['good'], size: 'big', body: undefined }]]);
	});

	it('is a slider with words for who is older, which says nothing until it is moved', async () => {
		const { user, face, next, keep, onkeep } = setup({ tier: 'teen' });
		await user.click(face('stressed'));
		await next();
		const slider = screen.getByRole('slider', { name: t('journal:howBig') });
		expect(slider).toHaveAttribute('aria-valuetext', t('journal:sizeUnsaid'));
		await fireEvent.input(slider, { target: { value: '2' } });
		expect(slider).toHaveAttribute('aria-valuetext', t('journal:very'));
		expect(screen.getByText(t('journal:tip-very'))).toBeVisible();
		await keep();
		expect(onkeep.mock.calls).toEqual([
			[{ feelings: ['stressed'], size: 'very', body: undefined }]
		]);
	});
});

describe('where it is felt', () => {
	async function atBody(body?: FeltBody) {
		const here = setup({ feelings: ['scared'], ...(body ? { body } : {}) });
		await here.next();
		await here.press(t('journal:whereNext'));
		return here;
	}

	it('is on both sides of the body and in words, all by keyboard', async () => {
		const { user, press, keep, onkeep } = await atBody();
		screen.getByRole('button', { name: t('journal:zone-belly') }).focus();
		await user.keyboard('{Enter}');
		await press(t('journal:side-back'));
		screen.getByRole('button', { name: t('journal:zone-shoulders') }).focus();
		await user.keyboard(' ');
		await user.click(screen.getByRole('checkbox', { name: t('journal:body-lump') }));
		const told = screen.getByRole('status');
		expect(told).toHaveTextContent(`${t('journal:zone-belly')}, ${t('journal:zone-shoulders')}`);
		await keep();
		const body = { zones: ['belly', 'shoulders'], phrases: ['lump'] };
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['scared'], size: null, body }]]);
	});

	it('may be skipped, and taken back', async () => {
		const { user, keep, onkeep } = await atBody({ zones: ['head'], phrases: [] });
		const head = screen.getByRole('button', { name: t('journal:zone-head') });
		expect(head).toHaveAttribute('aria-pressed', 'true');
		await user.click(head);
		await keep();
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['scared'], size: null, body: undefined }]]);
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
		expect(onkeep.mock.calls).toEqual([[{ feelings: ['calm'], size: 'quite', body: undefined }]]);
	});
});
