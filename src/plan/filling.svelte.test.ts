import { describe, expect, it, vi } from 'vitest';
import { Filling } from './filling.svelte.ts';
import { emptyPlan, type Plan } from './plan.ts';

const withWord = (codeWord: string): Plan => ({
	...emptyPlan,
	dayPlan: { ...emptyPlan.dayPlan, codeWord }
});

/** A keep that is answered by hand. */
function slowKeep() {
	const answers: ((isKept: boolean) => void)[] = [];
	const keep = vi.fn<(plan: Plan) => Promise<boolean>>(
		() => new Promise((resolve) => answers.push(resolve))
	);
	return {
		keep,
		answer: async (isKept: boolean) => {
			answers.shift()?.(isKept);
			await Promise.resolve();
			await Promise.resolve();
		}
	};
}

describe('filling in a plan', () => {
	it('shows a change at once and keeps it at once', async () => {
		const { keep, answer } = slowKeep();
		const filling = new Filling(emptyPlan, keep);
		expect(filling.keeping).toBe('resting');
		filling.change(withWord('zee'));
		expect(filling.plan.dayPlan.codeWord).toBe('zee');
		expect(filling.keeping).toBe('keeping');
		await answer(true);
		expect(filling.keeping).toBe('kept');
	});

	it('keeps the newest last, and leaves out what was passed by', async () => {
		const { keep, answer } = slowKeep();
		const filling = new Filling(emptyPlan, keep);
		for (const word of ['a', 'ab', 'abc']) filling.change(withWord(word));
		await answer(true);
		await answer(true);
		expect(keep.mock.calls.map(([plan]) => plan.dayPlan.codeWord)).toEqual(['a', 'abc']);
	});

	it('holds on to what is not kept, and can try again', async () => {
		const { keep, answer } = slowKeep();
		const filling = new Filling(emptyPlan, keep);
		filling.change(withWord('zee'));
		await answer(false);
		expect(filling.keeping).toBe('not-kept');
		filling.follow({ ...emptyPlan });
		expect(filling.plan.dayPlan.codeWord).toBe('zee');
		filling.again();
		await answer(true);
		expect(filling.keeping).toBe('kept');
		expect(keep).toHaveBeenLastCalledWith(withWord('zee'));
	});

	it('does not fall back to the plan it was given when that comes again', async () => {
		const { keep, answer } = slowKeep();
		const filling = new Filling(emptyPlan, keep);
		filling.change(withWord('zee'));
		await answer(true);
		filling.follow(emptyPlan);
		expect(filling.plan.dayPlan.codeWord).toBe('zee');
		filling.follow(withWord('berg'));
		expect(filling.plan.dayPlan.codeWord).toBe('berg');
	});

	it('puts back what was taken away, the last first, until the part is left', async () => {
		const filling = new Filling(withWord('zee'), () => Promise.resolve(true));
		filling.takeAway(withWord(''), { what: 'zee', putBack: () => withWord('zee') });
		expect(filling.gone?.what).toBe('zee');
		filling.putBack();
		expect(filling.plan.dayPlan.codeWord).toBe('zee');
		expect(filling.gone).toBeNull();
		filling.takeAway(withWord(''), { what: 'zee', putBack: () => withWord('zee') });
		filling.leavePart();
		expect(filling.gone).toBeNull();
		filling.putBack();
		expect(filling.plan.dayPlan.codeWord).toBe('');
		await Promise.resolve();
	});
});
