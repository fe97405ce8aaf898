import { loadTranslator, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aCheck } from './a-check.ts';
import { emptyCheck, type RightsCheck } from './rights-check.ts';
import RightsCheckScreen from './RightsCheckScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['rights-check']);
}, 60_000);

function setup(check: RightsCheck = emptyCheck, isKept = true) {
	const onchange = vi.fn<(next: RightsCheck) => Promise<boolean>>(() => Promise.resolve(isKept));
	const ondone = vi.fn<() => void>();
	const lines = [
		{ id: 'veilig-thuis', name: 'Veilig Thuis', phone: '0800-2000', tel: 'tel:08002000' }
	];
	const things = [{ id: 'a', kind: 'question', text: 'Wie is mijn juf straks?', prompt: '' }];
	render(RightsCheckScreen, { t, locale: 'nl', check, things, lines, onchange, ondone });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	const next = async (times: number) => {
		for (let at = 0; at < times; at++)
			await press(t(at === 0 ? 'rights-check:begin' : 'rights-check:next'));
	};
	return { user, press, next, onchange, ondone };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const written = (onchange: { mock: { calls: [RightsCheck][] } }) => onchange.mock.calls.at(-1)?.[0];

describe('a rights check', () => {
	it('keeps what the child says apart from what the adult notes', async () => {
		const { user, next, press, onchange } = setup();
		await next(2);
		expect(heading()).toBe(t('rights-check:point-who'));
		await user.type(screen.getByRole('textbox', { name: /Wat ik zeg/ }), 'Ik ben Sami');
		const worker = screen.getByRole('region', { name: t('rights-check:workerPart') });
		await user.type(within(worker).getByRole('textbox'), 'rustig');
		await press(t('rights-check:next'));
		expect(written(onchange)?.points.who).toEqual({
			child: 'Ik ben Sami',
			worker: 'rustig',
			isSkipped: false
		});
	});

	it('lets a child skip, and says so', async () => {
		const { next, press, onchange } = setup();
		await next(2);
		await press(t('rights-check:skip'));
		expect(heading()).toBe(t('rights-check:point-view'));
		expect(written(onchange)?.points.who.isSkipped).toBe(true);
	});

	it('lets a child stop, and go on where it was', async () => {
		const { next, press } = setup();
		await next(3);
		await press(t('rights-check:stop'));
		expect(heading()).toBe(t('rights-check:stopTitle'));
		await press(t('rights-check:goOn'));
		expect(heading()).toBe(t('rights-check:point-view'));
	});

	it('says at once what to do when a child tells of violence, and calls nobody itself', async () => {
		const { user, next } = setup();
		await next(1);
		const group = screen.getByRole('group', { name: t('rights-check:stop-violence') });
		await user.click(within(group).getByRole('button', { name: t('rights-check:isSo') }));
		expect(screen.getByRole('heading', { name: t('rights-check:nowTitle') })).toBeVisible();
		expect(screen.getByRole('link', { name: /0800-2000/ })).toHaveAttribute('href', 'tel:08002000');
		expect(screen.getByText(t('rights-check:nothingSent'))).toBeVisible();
		expect(screen.queryByRole('button', { name: t('rights-check:next') })).toBeNull();
	});

	it('lays a thing with the point it is about, and on the paper only when the child says so', async () => {
		const { next, press, onchange } = setup();
		await next(8);
		expect(heading()).toBe(t('rights-check:point-school'));
		await press(t('rights-check:onPaper'));
		await press(t('rights-check:next'));
		expect(written(onchange)?.things).toEqual([{ id: 'a', point: 'school', isOnPaper: true }]);
	});

	it('never puts on the paper that a child told of violence', async () => {
		const { next, press } = setup(aCheck({ stops: { ...emptyCheck.stops, violence: 'no' } }));
		await next(13);
		await press(
			`${t('rights-check:paper')} ${t('rights-check:paperText')}`.replace(' Twee', 'Twee')
		);
		expect(screen.getByRole('article')).not.toHaveTextContent(/geweld/i);
	});

	it('stays with what was written when it cannot be kept', async () => {
		const { user, press, next, ondone } = setup(emptyCheck, false);
		await user.type(screen.getByRole('textbox', { name: /heten/ }), 'Sami');
		await press(t('rights-check:back'));
		expect(ondone).not.toHaveBeenCalled();
		expect(screen.getByRole('alert')).toHaveTextContent(t('rights-check:notKept'));
		expect(screen.getByRole('textbox', { name: /heten/ })).toHaveValue('Sami');
		await next(1);
		expect(screen.getByRole('alert')).toBeVisible();
	});
});
