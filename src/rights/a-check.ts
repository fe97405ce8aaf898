import {
	checkLimits,
	emptyCheck,
	otherIds,
	pointIds,
	saids,
	softenIds,
	stopIds,
	tickIds,
	voices,
	type RightsCheck
} from './rights-check.ts';

/** A check as far as a test needs it. */
export function aCheck(changes: Partial<RightsCheck> = {}): RightsCheck {
	return { ...emptyCheck, ...changes };
}

/** A check in which everything was done and written down. */
export function aWholeCheck(changes: Partial<RightsCheck> = {}): RightsCheck {
	const all = <Id extends string, Value>(ids: readonly Id[], value: (id: Id) => Value) =>
		Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, Value>;
	return {
		...emptyCheck,
		name: 'Sami',
		day: '2026-11-24',
		present: 'Sami, mama en Sanne',
		voice: 'self',
		stops: all(stopIds, () => 'no' as const),
		points: all(pointIds, (id) => ({
			child: `Sami over ${id}.`,
			worker: `Sanne over ${id}.`,
			isSkipped: false
		})),
		best: 'op zijn school blijven, samen met Noor.',
		others: all(otherIds, (id) => `Wat telt: ${id}.`),
		weighing: {
			how: 'School telt het zwaarst.',
			soften: all(softenIds, (id) => ({ can: 'yes' as const, text: `Kan: ${id}.` })),
			children: [{ id: 'noor', name: 'Noor', what: 'Blijft bij mama.' }],
			isAgainst: 'no',
			why: ''
		},
		explaining: {
			who: 'Sanne',
			when: 'woensdag na school',
			done: 'Sanne heeft school gebeld.',
			can: 'Nog een keer praten.'
		},
		ticks: all(tickIds, () => 'yes' as const),
		...changes
	};
}

/** A text of exactly so many characters, with words as long as people write them. */
export function fullText(length: number): string {
	return 'ik wil heel graag bij mijn vrienden op school blijven en samen met mijn zusje slapen '
		.repeat(Math.ceil(length / 80))
		.slice(0, length)
		.replace(/ $/, '.');
}

/** A check in which every place is written full. */
export function aFullCheck(): RightsCheck {
	const whole = aWholeCheck();
	const all = <Id extends string, Value>(ids: readonly Id[], value: Value) =>
		Object.fromEntries(ids.map((id) => [id, value])) as Record<Id, Value>;
	return {
		...whole,
		name: fullText(checkLimits.name),
		present: fullText(checkLimits.line),
		voice: voices[2],
		speaker: fullText(checkLimits.line),
		points: all(pointIds, {
			child: fullText(checkLimits.child),
			worker: fullText(checkLimits.worker),
			isSkipped: false
		}),
		best: fullText(checkLimits.best),
		others: all(otherIds, fullText(checkLimits.other)),
		weighing: {
			how: fullText(checkLimits.how),
			soften: all(softenIds, { can: saids[1], text: fullText(checkLimits.soften) }),
			children: Array.from({ length: checkLimits.children }, (_, at) => ({
				id: `child-${at}`,
				name: fullText(checkLimits.name),
				what: fullText(checkLimits.outcome)
			})),
			isAgainst: 'yes',
			why: fullText(checkLimits.why)
		},
		explaining: {
			who: fullText(checkLimits.line),
			when: fullText(checkLimits.line),
			done: fullText(checkLimits.done),
			can: fullText(checkLimits.why)
		}
	};
}
