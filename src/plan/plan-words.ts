import type { Translator } from '#language';
import { dayName } from './child-nights.ts';
import type { BoardCard, Plan, PlanDay, PlanPlace } from './plan.ts';
import type { Difference } from './taking-over.ts';
import { isToldFor, switchOf } from './told.ts';

/** What a difference is about, as a heading. */
export function nameOfDifference(t: Translator, difference: Difference): string {
	if (difference.part !== 'card') return t(`plan-share:part-${difference.part}`);
	const card = difference.here ?? difference.coming;
	if (!card) return '';
	return card.subject === 'own' ? card.asks : t(`plan-share:card-${card.subject}`);
}

/** What one of two plans says there, line by line; no lines where it says nothing. */
export function linesOf(t: Translator, difference: Difference, plan: Plan): readonly string[] {
	if (difference.part === 'card') {
		const card = plan.cards.find(({ id }) => id === difference.id);
		return card ? filled(cardLines(t, card)) : [];
	}
	return filled(partLines(t, difference.part, plan));
}

function partLines(
	t: Translator,
	part: Exclude<Difference['part'], 'card'>,
	{ dayPlan, firstNight, ...plan }: Plan
): readonly string[] {
	switch (part) {
		case 'children':
			return plan.children;
		case 'day':
			return dayLines(t, plan.day);
		case 'places':
			return plan.places.map((place) => placeLine(t, place));
		case 'dayPlan':
			return [
				...dayPlan.steps.map(({ text }) => text),
				dayPlan.codeWord,
				dayPlan.meetingPoint,
				...dayPlan.pickUps.map(({ child, who, where, when }) =>
					filled([child, who, where, when]).join(', ')
				)
			];
		case 'packed':
			return plan.packed.map(({ text }) => text);
		case 'goodbyes':
			return plan.goodbyes.map(({ text, isDone }) =>
				isDone ? t('plan-share:goodbyeDone', { name: text }) : text
			);
		case 'firstNight':
			return [...firstNight.evening, ...firstNight.corner];
		case 'story':
			return plan.story.panels.map(({ text }) => text);
		default:
			return part satisfies never;
	}
}

function cardLines(t: Translator, { subject, state, text, told, who, more }: BoardCard): string[] {
	if (state === 'unset') return [];
	if (state === 'not-yet') {
		const asks = who === '' ? '' : t('plan-share:whoAsks', { name: who });
		return [t('plan-share:notYet'), asks, more === null ? '' : dayName(more)];
	}
	const name = switchOf[subject];
	// a card is read strictly: what it tells is a value of its switch, and each has its words
	const key = told !== null && isToldFor(subject, told) ? `map:${String(name)}-${told}` : null;
	return [key === null ? '' : t(key as 'map:pet-comes'), text];
}

function dayLines(t: Translator, { state, date, before, why }: PlanDay): string[] {
	if (state === 'unset') return [];
	if (state === 'unknown') return [t('plan-share:dayUnknown'), why];
	if (state === 'paused') return [t('plan-share:dayPaused'), why];
	const day = date === null ? '' : dayName(date);
	if (state === 'known' || before === null) return [day];
	return [t('plan-share:dayChanged', { day, before: dayName(before) }), why];
}

function placeLine(t: Translator, { kind, name, from, isCertain }: PlanPlace): string {
	const said = name === '' ? t(`plan-share:kind-${kind}`) : name;
	const place = isCertain ? said : t('plan-share:notCertain', { name: said });
	return from === null ? place : `${place}: ${dayName(from)}`;
}

function filled(lines: readonly string[]): readonly string[] {
	return lines.filter((line) => line.trim() !== '');
}
