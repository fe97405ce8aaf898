import { expect, it } from 'vitest';
import { aPlan } from './a-plan.ts';
import { dayForPaper } from './day-for-paper.ts';
import { emptyPlan } from './plan.ts';

const known = { state: 'known', date: '2026-12-04', before: null, why: '' } as const;

it('has the day, who is with whom and what comes along', () => {
	const dayPlan = {
		steps: [{ id: 's', text: 'We eten brood', picture: null }],
		codeWord: 'banaan',
		meetingPoint: 'de bakker',
		pickUps: [
			{ id: 'a', child: 'Sami', who: 'oma', where: 'op school', when: 'om drie uur' },
			{ id: 'b', child: '', who: 'mama', where: ' ', when: '' },
			{ id: 'c', child: '', who: '', where: '', when: '' }
		]
	};
	const thing = (text: string, pile: 'bag' | 'come' | 'keep' | 'ask') => ({
		...{ id: text, text, picture: null, pile }
	});
	const packed = [thing('lamp', 'come'), thing('beer', 'bag'), thing('kast', 'keep')];
	expect(dayForPaper(aPlan({ day: known, dayPlan, packed }), 'nl')).toEqual({
		day: 'vrijdag 4 december',
		steps: dayPlan.steps,
		codeWord: 'banaan',
		meetingPoint: 'de bakker',
		pickUps: ['Sami: oma, op school, om drie uur', 'mama'],
		along: ['beer', 'lamp']
	});
});

it.each(['paused', 'unknown'] as const)('names no day that is %s', (state) => {
	expect(dayForPaper(aPlan({ day: { ...known, state } }), 'nl').day).toBeNull();
});

it('is empty where nobody said anything', () => {
	expect(dayForPaper(emptyPlan, 'nl')).toMatchObject({ day: null, pickUps: [], along: [] });
});
