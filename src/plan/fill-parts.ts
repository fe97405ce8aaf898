import type { Translator } from '#language';
import { dayStands } from './fill-day.ts';
import type { BoardCard, Plan } from './plan.ts';

/** The parts of a plan, in the order they lie on the table. */
export const fillParts = [
	'board',
	'day',
	'places',
	'day-plan',
	'bag',
	'goodbyes',
	'first-night',
	'children'
] as const;
export type FillPart = (typeof fillParts)[number];

export const partPicture: Readonly<Record<FillPart, string>> = {
	board: 'thing-question',
	day: 'object-moon',
	places: 'object-house',
	'day-plan': 'today',
	bag: 'pack-bag',
	goodbyes: 'object-tree',
	'first-night': 'word-bed',
	children: 'noor-sami'
};

const shown = 3;

/** What lies in a part already, in a few words; nothing where nothing lies there. */
export function laidIn(t: Translator, plan: Plan, part: FillPart): string[] {
	switch (part) {
		case 'board':
			return laidOnBoard(t, plan.cards);
		case 'day':
			return full([dayStands(t, plan.day)]);
		case 'places':
			return few(
				t,
				plan.places.map(({ kind, name }) => name || t(`plan-fill:kind-${kind}`))
			);
		case 'day-plan':
			return few(t, [...texts(plan.dayPlan.steps), plan.dayPlan.codeWord]);
		case 'bag':
			return few(t, texts(plan.packed));
		case 'goodbyes':
			return few(t, texts(plan.goodbyes));
		case 'first-night':
			return few(t, [...plan.firstNight.evening, ...plan.firstNight.corner]);
		case 'children':
			return few(t, plan.children);
	}
}

function laidOnBoard(t: Translator, cards: readonly BoardCard[]): string[] {
	const named = (state: BoardCard['state']) =>
		cards
			.filter((card) => card.state === state)
			.map(({ subject, asks }) => (subject === 'own' ? asks : t(`plan-fill:short-${subject}`)))
			.join(', ');
	const [known, notYet] = [named('known'), named('not-yet')];
	return full([
		known && t('plan-fill:summaryKnown', { what: known }),
		notYet && t('plan-fill:summaryNotYet', { what: notYet })
	]);
}

const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);
const full = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');

/** The first few in one line; never how many there are. */
function few(t: Translator, lines: readonly string[]): string[] {
	const said = full(lines);
	const line = said.slice(0, shown).join(', ');
	if (line === '') return [];
	return [said.length > shown ? `${line}, ${t('plan-fill:andMore')}` : line];
}
