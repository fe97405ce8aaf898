import { dayName } from './child-nights.ts';
import type { DayStep, Plan } from './plan.ts';

/** What a plan knows of the day, as it hangs on a wall. */
export interface DayForPaper {
	/** The day in words, or null where none is certain. */
	readonly day: string | null;
	readonly steps: readonly DayStep[];
	readonly codeWord: string;
	readonly meetingPoint: string;
	/** Who is with which child, a line each. */
	readonly pickUps: readonly string[];
	/** What comes along: the own bags first. */
	readonly along: readonly string[];
}

export function dayForPaper({ day, dayPlan, packed }: Plan, language?: string): DayForPaper {
	const isCertain = day.state === 'known' || day.state === 'changed';
	const on = (pile: 'bag' | 'come') => packed.filter((thing) => thing.pile === pile);
	return {
		day: isCertain && day.date !== null ? dayName(day.date, language) : null,
		steps: dayPlan.steps,
		codeWord: dayPlan.codeWord,
		meetingPoint: dayPlan.meetingPoint,
		pickUps: dayPlan.pickUps
			.map(({ child, who, where, when }) => {
				const rest = filled([who, where, when]).join(', ');
				return filled([child, rest]).join(': ');
			})
			.filter((line) => line !== ''),
		along: [...on('bag'), ...on('come')].map(({ text }) => text)
	};
}

function filled(words: readonly string[]): string[] {
	return words.map((word) => word.trim()).filter((word) => word !== '');
}
