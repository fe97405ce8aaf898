import { createRawSnippet } from 'svelte';
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import visit from '../../content/nl/interface/visit.json' with { type: 'json' };
import { loadTranslator, type Translator } from '#language';
import type { VisitChoice } from './visit-steps.ts';
import VisitBar from './VisitBar.svelte';
import VisitEnd from './VisitEnd.svelte';
import VisitPrint from './VisitPrint.svelte';
import VisitStart from './VisitStart.svelte';

let t: Translator;
const outside = '/nl/outside';

beforeAll(async () => (t = await loadTranslator('nl', ['visit'])));
beforeEach(() => {
	// jsdom has no sizes, no top layer and no printer
	const observer = vi.fn(function () {
		return { observe: vi.fn(), unobserve: vi.fn(), disconnect: vi.fn() };
	});
	vi.stubGlobal('ResizeObserver', observer);
	vi.stubGlobal('print', vi.fn());
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
});
afterEach(() => vi.unstubAllGlobals());

const box = (name: string) => screen.getByRole('checkbox', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** A visit that a worker begins after having ticked this. */
async function begunWith(...ticks: string[]): Promise<VisitChoice> {
	const onbegin = vi.fn<(choice: VisitChoice) => void>();
	const view = render(VisitStart, { t, onbegin });
	for (const one of ticks) await userEvent.click(box(one));
	await press(visit.begin);
	view.unmount();
	const [choice] = onbegin.mock.lastCall ?? [];
	if (!choice) throw new Error('not begun');
	return choice;
}

const end = (choice: VisitChoice, onprint?: () => void) => {
	const told = { oncopy: vi.fn(), onletter: vi.fn(), onback: vi.fn(), onend: vi.fn(), onprint };
	return render(VisitEnd, { t, outside, choice, hasThings: true, waiting: 0, ...told });
};

test('what was ticked before is there on the way, can change, and is there at the end', async () => {
	const choice = await begunWith(visit.interpreter, visit.readFile);
	const ways = () => [];
	const bar = { t, choice, outside, isPrivate: false, ways, onneutral: vi.fn(), onend: vi.fn() };
	const view = render(VisitBar, bar);
	await press(visit.unfold);
	await userEvent.click(screen.getByText(visit.agreedTitle));
	expect(box(visit.interpreter)).toBeChecked();
	expect(box(visit.parent)).not.toBeChecked();
	expect(screen.getByText(visit.interpreterText)).toBeVisible();
	await userEvent.click(box(visit.interpreter));
	expect(screen.queryByText(visit.interpreterText)).toBeNull();
	await userEvent.click(box(visit.mayPromise));
	view.unmount();
	end(choice);
	await userEvent.click(screen.getByText(visit.agreedTitle));
	for (const one of [visit.readFile, visit.mayPromise]) expect(box(one)).toBeChecked();
	expect(box(visit.interpreter)).not.toBeChecked();
});

test('what was ticked lies in no storage', async () => {
	await begunWith(visit.parent, visit.askedParent);
	expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

test('at the end there is paper, where something can go on it', async () => {
	const onprint = vi.fn();
	const view = end(await begunWith(), onprint);
	await press(visit.takePrint);
	expect(onprint).toHaveBeenCalledOnce();
	view.unmount();
	end(await begunWith());
	expect(screen.queryByRole('button', { name: visit.takePrint })).toBeNull();
});

test('only what the child chose goes on paper', async () => {
	const words: Record<string, string> = { a: 'Waar slaap ik?', b: 'Mijn geheim' };
	const snippet = createRawSnippet((id: () => string) => ({
		render: () => `<b>${words[id()] ?? ''}</b>`
	}));
	const given = { t, outside, ids: ['a', 'b'], small: snippet, whole: snippet };
	render(VisitPrint, { ...given, isMore: true, onback: vi.fn() });
	expect(screen.getByText(visit.printNot)).toBeVisible();
	expect(screen.getByRole('button', { name: visit.printNow })).toBeDisabled();
	await userEvent.click(box('Waar slaap ik?'));
	await press(visit.printNow);
	await vi.waitFor(() => {
		expect(print).toHaveBeenCalledOnce();
	});
	const paper = document.querySelector<HTMLElement>('body > .notes-paper');
	if (!paper) throw new Error('no paper');
	expect(within(paper).getByText('Waar slaap ik?')).toBeInTheDocument();
	expect(within(paper).queryByText('Mijn geheim')).toBeNull();
});
