import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { drawingColours, emptyDrawing, type Drawing } from './drawing.ts';
import DrawScreen from './DrawScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const line: Drawing = {
	...emptyDrawing(),
	strokes: [{ colour: 'ink', size: 6, points: [10, 20, 30, 40] }]
};

function setup({ drawing = emptyDrawing(), title = '', isKept = true } = {}) {
	const onkeep = vi.fn<(drawing: Drawing, title: string) => void>();
	const ondrawn = vi.fn<(drawing: Drawing, title: string) => Promise<boolean>>(() =>
		Promise.resolve(isKept)
	);
	render(DrawScreen, { t, drawing, title, ondrawn, onkeep });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	const draw = async () => {
		screen.getByRole('application').focus();
		await user.keyboard(' {ArrowRight} ');
	};
	return { user, press, draw, ondrawn, onkeep };
}

describe('drawing', () => {
	it('is said to be kept once the latest line is, not when an earlier one is', async () => {
		const { draw, ondrawn } = setup();
		const answers: ((isKept: boolean) => void)[] = [];
		ondrawn.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
		const said = () => screen.queryByText(t('journal:draftKept'));
		await draw();
		await draw();
		answers[0]?.(true);
		await Promise.resolve();
		expect(said()).toBeNull();
		answers[1]?.(true);
		expect(await screen.findByText(t('journal:draftKept'))).toBeVisible();
		await draw();
		expect(said()).toBeNull();
	});

	it('goes by keyboard, and is told after every line', async () => {
		const { draw, ondrawn } = setup();
		await draw();
		expect(ondrawn).toHaveBeenCalledTimes(1);
		expect(ondrawn.mock.lastCall?.[0].strokes).toEqual([
			{ colour: 'ink', size: 6, points: [400, 300, 420, 300] }
		]);
	});

	it('has a pen for every colour, each with a name, one of them in hand', async () => {
		const { press, draw, ondrawn } = setup();
		for (const colour of drawingColours)
			expect(screen.getByRole('button', { name: t(`journal:${colour}`) })).toBeVisible();
		await press(t('journal:lake'));
		expect(screen.getByRole('button', { name: t('journal:lake') })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		expect(screen.getByRole('button', { name: t('journal:ink') })).toHaveAttribute(
			'aria-pressed',
			'false'
		);
		await press(t('journal:thick'));
		await draw();
		expect(ondrawn.mock.lastCall?.[0].strokes).toMatchObject([{ colour: 'lake', size: 16 }]);
	});

	it('goes back one line at a time while there is one', async () => {
		const { press, ondrawn } = setup({ drawing: line });
		await press(t('journal:undo'));
		expect(ondrawn.mock.lastCall?.[0].strokes).toEqual([]);
		expect(screen.getByRole('button', { name: t('journal:undo') })).toBeDisabled();
	});

	it('says that it is kept while drawing only when it is', async () => {
		const { draw } = setup();
		await draw();
		await vi.waitFor(() =>
			expect(screen.getByRole('status')).toHaveTextContent(t('journal:draftKept'))
		);
	});

	it('says nothing of the kind where it is not kept', async () => {
		const { draw, ondrawn } = setup({ isKept: false });
		await draw();
		await ondrawn.mock.results[0]?.value;
		expect(screen.getByRole('status')).toHaveTextContent('');
	});
});

describe('the paper', () => {
	const papers = () =>
		within(screen.getByRole('group', { name: t('paper:choose') })).getAllByRole('button');
	const inHand = () => papers().filter((one) => one.getAttribute('aria-pressed') === 'true');

	it('is blank until the child chooses, one of three', () => {
		setup();
		const names = papers().map(({ textContent }) => textContent.trim());
		expect(names).toEqual([t('paper:blank'), t('paper:body'), t('paper:houses')]);
		expect(inHand()).toEqual([screen.getByRole('button', { name: t('paper:blank') })]);
	});

	it('is kept at once, and told to who cannot see it', async () => {
		const { press, ondrawn } = setup();
		await press(t('paper:body'));
		expect(ondrawn.mock.lastCall?.[0]).toEqual({ ...emptyDrawing(), paper: 'body' });
		expect(inHand()).toEqual([screen.getByRole('button', { name: t('paper:body') })]);
		expect(screen.getByRole('application')).toHaveAccessibleName(
			`${t('journal:canvas')} ${t('paper:bodyDescription')}`
		);
	});

	it('lies under the lines, may be changed later, and goes back with one press', async () => {
		const { press, draw, user, ondrawn } = setup({ drawing: { ...line, paper: 'body' } });
		const canvas = screen.getByRole('application');
		const printed = () => canvas.querySelector('image')?.getAttribute('href');
		expect(printed()).toBe('/art/paper-body.svg');
		await draw();
		screen.getByRole('button', { name: t('paper:houses') }).focus();
		await user.keyboard('{Enter}');
		expect(printed()).toBe('/art/paper-houses.svg');
		await press(t('journal:undo'));
		expect(printed()).toBe('/art/paper-body.svg');
		expect(ondrawn.mock.lastCall?.[0].strokes).toHaveLength(2);
	});

	it('alone is not yet a drawing', async () => {
		const { press, onkeep } = setup();
		await press(t('paper:houses'));
		await press(t('journal:inSuitcase'));
		expect(onkeep).not.toHaveBeenCalled();
		expect(screen.getByRole('alert')).toHaveTextContent(t('journal:emptyDrawing'));
	});
});

describe('putting it in', () => {
	it('takes the drawing and its name', async () => {
		const { user, press, onkeep } = setup({ drawing: line });
		await user.type(screen.getByRole('textbox', { name: t('journal:name') }), ' Pluis ');
		await press(t('journal:inSuitcase'));
		expect(onkeep.mock.calls).toEqual([[line, 'Pluis']]);
	});

	it('goes where the button says', async () => {
		const [ondrawn, onkeep] = [vi.fn(() => Promise.resolve(true)), vi.fn()];
		render(DrawScreen, { t, drawing: line, ondrawn, onkeep, keepLabel: 'In de doos' });
		await userEvent.setup().click(screen.getByRole('button', { name: 'In de doos' }));
		expect(onkeep).toHaveBeenCalledTimes(1);
		expect(screen.queryByRole('button', { name: t('journal:inSuitcase') })).toBeNull();
	});

	it('needs no name', async () => {
		const { press, onkeep } = setup({ drawing: line });
		await press(t('journal:inSuitcase'));
		expect(onkeep.mock.calls).toEqual([[line, '']]);
	});

	it('of an empty sheet says what to do', async () => {
		const { press, onkeep } = setup();
		await press(t('journal:inSuitcase'));
		expect(onkeep).not.toHaveBeenCalled();
		expect(screen.getByRole('alert')).toHaveTextContent(t('journal:emptyDrawing'));
	});
});
