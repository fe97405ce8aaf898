import { loadTranslator, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aWholeCheck } from './a-check.ts';
import { complaintFrom, emptyComplaint, type Complaint } from './complaint.ts';
import ComplaintScreen from './ComplaintScreen.svelte';
import type { LetterMade } from './letter-made.ts';
import type { RightsCheck } from './rights-check.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['complaint', 'rights-check']);
}, 60_000);

const whole = aWholeCheck();
/** A child that nobody asked, in a family without a bed for the night after, that told of violence. */
const broken = aWholeCheck({
	ticks: { ...whole.ticks, asked: 'no' },
	stops: { ...whole.stops, violence: 'yes', 'no-bed': 'yes' }
});

function setup({
	complaint = complaintFrom(broken, 'parent'),
	check = broken,
	isKept = true
}: { complaint?: Complaint; check?: RightsCheck | null; isKept?: boolean } = {}) {
	const onchange = vi.fn<(next: Complaint) => Promise<boolean>>(() => Promise.resolve(isKept));
	const onletter = vi.fn<(made: LetterMade) => Promise<boolean>>(() => Promise.resolve(true));
	const ondone = vi.fn<() => void>();
	const lines = [
		{ id: 'juridisch-loket', name: 'Juridisch Loket', phone: '0800-8020', tel: 'tel:08008020' }
	];
	const today = '2026-11-27';
	const given = { t, locale: 'nl', complaint, today, check, lines } as const;
	render(ComplaintScreen, { ...given, onchange, onletter, ondone });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	const toLetter = async () => {
		await press(t('complaint:next'));
		await press(t('complaint:next'));
	};
	return { user, press, toLetter, onchange, onletter, ondone };
}

const ground = (id: 'no-bed' | 'not-asked' | 'no-best', child = 'Sami') =>
	t(`complaint:ground-${id}`, { child });
const letter = () => screen.getByRole('article').textContent;

describe('a complaint', () => {
	it('begins with what somebody said in the check, and leaves out what is only empty', () => {
		setup({ check: { ...broken, best: '' }, complaint: complaintFrom(broken, 'parent') });
		expect(screen.getByRole('checkbox', { name: ground('no-bed') })).toBeChecked();
		expect(screen.getByRole('checkbox', { name: ground('not-asked') })).toBeChecked();
		expect(screen.getByRole('checkbox', { name: ground('no-best') })).not.toBeChecked();
	});

	it('never has violence to tick, and says where that goes instead', () => {
		setup();
		expect(screen.queryByRole('checkbox', { name: /geweld/ })).toBeNull();
		expect(screen.getByText(t('complaint:noViolence'))).toBeVisible();
	});

	it('speaks to a teenager who writes it as to a teenager', async () => {
		const { user } = setup();
		await user.click(screen.getByRole('radio', { name: t('complaint:writer-teen') }));
		expect(screen.getByText(t('complaint:intro-teen'))).toBeVisible();
		const own = ground('not-asked', t('complaint:child-teen'));
		expect(screen.getByRole('checkbox', { name: own })).toBeChecked();
	});

	it('goes past a lawyer first where there is no bed, with somewhere to phone', async () => {
		const { press } = setup();
		await press(t('complaint:next'));
		const [first] = screen.getAllByRole('heading', { level: 2 });
		expect(first).toHaveTextContent(t('complaint:to-lawyer'));
		expect(screen.getByRole('link', { name: /0800-8020/ })).toHaveAttribute('href', 'tel:08008020');
	});

	it('becomes a dated letter with what went wrong and what the writer adds', async () => {
		const { user, toLetter, onchange } = setup();
		await toLetter();
		await user.type(screen.getByLabelText(t('complaint:what'), { exact: false }), 'Niemand belde.');
		await user.type(screen.getByRole('textbox', { name: t('complaint:from') }), 'Fatima');
		for (const words of ['27 november 2026', ground('no-bed'), 'Niemand belde.'])
			expect(letter()).toContain(words);
		expect(letter()).toMatch(/Fatima$/);
		await user.click(screen.getByRole('button', { name: t('complaint:done') }));
		expect(onchange.mock.lastCall?.[0]).toMatchObject({ from: 'Fatima', what: 'Niemand belde.' });
	});

	it('goes to the suitcase word for word, and says so', async () => {
		const { press, toLetter, onletter } = setup();
		await toLetter();
		const words = letter();
		await press(t('complaint:toSuitcase'));
		expect(onletter.mock.lastCall?.[0].lines[0]?.chosen).toEqual([words]);
		expect(await screen.findByText(t('complaint:inSuitcase'))).toBeVisible();
	});

	it('cannot go out as long as nothing is said in it', async () => {
		const { toLetter } = setup({ complaint: emptyComplaint, check: null });
		await toLetter();
		expect(screen.getByText(t('complaint:noGrounds'))).toBeVisible();
		for (const way of ['print', 'copy', 'toSuitcase'] as const)
			expect(screen.getByRole('button', { name: t(`complaint:${way}`) })).toBeDisabled();
	});

	it('stays open with all that was written where it cannot be kept', async () => {
		const { user, press, toLetter, ondone } = setup({ isKept: false });
		await toLetter();
		await user.type(screen.getByRole('textbox', { name: t('complaint:from') }), 'Fatima');
		await press(t('complaint:done'));
		expect(await screen.findByRole('alert')).toHaveTextContent(t('complaint:notKept'));
		expect(screen.getByRole('textbox', { name: t('complaint:from') })).toHaveValue('Fatima');
		expect(ondone).not.toHaveBeenCalled();
	});
});
