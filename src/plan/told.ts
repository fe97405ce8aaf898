import { isValueOf, switches, type Switch } from '#story';
import type { Subject } from './plan.ts';

/** The story's switch that tells what a card says, where there is one. */
export const switchOf: Readonly<Record<Subject, Switch | null>> = {
	where: 'place',
	when: 'date',
	goes: 'goes',
	// which school comes after; where a child is on the day itself is chosen by hand
	school: 'after',
	pet: 'pet',
	things: null,
	friends: null,
	reason: 'reason',
	own: null
};

/** What the story can tell for a card: the values a grown-up can choose from, never `unset`. */
export function toldFor(subject: Subject): readonly string[] {
	const name = switchOf[subject];
	return name ? switches[name].filter((value) => value !== 'unset') : [];
}

export function isToldFor(subject: Subject, told: string): boolean {
	const name = switchOf[subject];
	return name !== null && told !== 'unset' && isValueOf(name, told);
}
