import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import visit from '../../content/nl/interface/visit.json' with { type: 'json' };
import { loadTranslator, type Translator } from '#language';
import VisitBar from './VisitBar.svelte';

let t: Translator;

beforeAll(async () => (t = await loadTranslator('nl', ['visit'])));
beforeEach(() => {
	// jsdom has no sizes and no top layer
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe = vi.fn();
			unobserve = vi.fn();
			disconnect = vi.fn();
		}
	);
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
});

function onAVisit(isPrivate = false) {
	const told = { onneutral: vi.fn(), onend: vi.fn(), go: vi.fn() };
	const props = {
		t,
		choice: { length: 30, tier: 'reader', people: new Set<never>(), agreed: new Set<never>() },
		outside: '/nl/outside',
		isPrivate,
		ways: () => [{ label: visit.toMine, go: told.go }],
		onneutral: told.onneutral,
		onend: told.onend
	} as const;
	return { ...told, ...render(VisitBar, { props }), props };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the bar tells the step and about how long is left, and goes on to the last', async () => {
	const { onend } = onAVisit();
	expect(screen.getByText(visit.arrive)).toBeInTheDocument();
	expect(screen.getByText(/nog ongeveer 30 min/)).toBeInTheDocument();
	for (let step = 1; step < 7; step += 1) await press(visit.next);
	expect(screen.getByText(visit.close)).toBeInTheDocument();
	await press(visit.toEnd);
	expect(onend).toHaveBeenCalledOnce();
});

test('it unfolds what to do, what to say, what not, and what may be promised', async () => {
	const { go } = onAVisit();
	await press(visit.next);
	await press(visit.unfold);
	for (const key of ['do-rules', 'say-rules-2', 'not-rules', 'promise-rules'] as const)
		expect(screen.getByText(visit[key])).toBeInTheDocument();
	await press(visit.toMine);
	expect(go).toHaveBeenCalledOnce();
	expect(screen.queryByText(visit['do-rules'])).toBeNull();
});

test('with the child alone nothing for the worker is on the screen', async () => {
	onAVisit();
	await press(visit.unfold);
	await press(visit.handOver);
	expect(screen.getByRole('dialog', { name: visit.giveTitle })).toBeInTheDocument();
	await press(visit.given);
	expect(screen.queryByText(visit.arrive)).toBeNull();
	expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('what comes back is shut until the child says otherwise', async () => {
	const { onneutral, rerender, props } = onAVisit();
	await press(visit.unfold);
	await press(visit.handOver);
	await press(visit.given);
	await press(visit.doneGiveBack);
	expect(onneutral).toHaveBeenCalledOnce();
	await press(visit.iHaveIt);
	expect(screen.queryByRole('dialog')).toBeNull();
	await rerender({ ...props, isPrivate: true });
	expect(screen.getByRole('dialog', { name: visit.askTitle })).toBeInTheDocument();
	await press(visit.staysShut);
	expect(onneutral).toHaveBeenCalledTimes(2);
	await press(visit.mayOpen);
	expect(screen.queryByRole('dialog')).toBeNull();
});
