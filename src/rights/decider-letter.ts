import type { Locale, Translator } from '#language';
import { groupPoints, needGroups, needs, type NeedGroup } from './needs.ts';
import { dayIn, importantLine, needLines } from './sheet-paper.ts';
import type { Paper, PaperLine, PaperPart } from './voice-made.ts';
import { voicePoints, type PointId } from './voice-points.ts';
import { houses, whatLacks, type House, type VoiceSheet } from './voice-sheet.ts';

/** Who a letter can be for. */
export const deciders = ['judge', 'municipality', 'landlord'] as const;
export type Decider = (typeof deciders)[number];

/** Why there is no letter yet. */
export type NoLetter = 'may-not-be-told' | 'sheet-not-ready' | 'nothing-chosen' | 'nobody-hands-in';

/** Who brings it. A child never has to. */
export const bringers = ['lawyer', 'worker', 'parent'] as const;
export type Bringer = (typeof bringers)[number];

/** One thing that can stand in a letter, beside its point. */
export interface LetterItem {
	readonly id: string;
	readonly point: PointId;
	readonly line: PaperLine;
}

const housePoints: Readonly<Record<House, PointId>> = {
	worries: 'safe',
	good: 'people',
	wish: 'view'
};

/** Everything the child said that can go in a letter; what the worker wrote is not among it. */
export function letterItems(t: Translator, sheet: VoiceSheet): LetterItem[] {
	const said = sheet.important.map((one) => ({
		id: one.id,
		point: one.point,
		line: importantLine(t, one)
	}));
	const inHouses = houses.flatMap((house) => {
		const { text } = sheet.houses[house];
		const line = { ask: t(`voice-sheet:house-${house}`), words: [text], note: '' };
		return text.trim() ? [{ id: `house-${house}`, point: housePoints[house], line }] : [];
	});
	const groupOf = (group: NeedGroup) => needs.filter((need) => need.group === group);
	const needed = needGroups.flatMap((group) => {
		const ids = groupOf(group).map(({ id }) => id);
		const ticked = sheet.needs.filter((id) => ids.includes(id));
		const [line] = needLines(t, { needs: ticked });
		return line
			? [
					{
						id: `need-${group}`,
						point: groupPoints[group],
						line: { ...line, ask: t('voice-sheet:letterNeed', { group: line.ask }) }
					}
				]
			: [];
	});
	return [...said, ...inHouses, ...needed];
}

/** What the letter is made with, besides the sheet. */
export interface LetterChoice {
	readonly decider: Decider;
	readonly bringer: Bringer | null;
	/** Ids of what the child leaves out for this one. */
	readonly leftOut: readonly string[];
}

/** The letter for somebody who decides, or why there is none. */
export function letterFor(
	t: Translator,
	locale: Locale,
	sheet: VoiceSheet,
	{ decider, bringer, leftOut }: LetterChoice
): Paper | NoLetter {
	if (sheet.told[decider] !== 'yes') return 'may-not-be-told';
	if (whatLacks(sheet).length > 0) return 'sheet-not-ready';
	const items = letterItems(t, sheet).filter(({ id }) => !leftOut.includes(id));
	if (items.length === 0) return 'nothing-chosen';
	if (bringer === null) return 'nobody-hands-in';
	const parts = voicePoints.flatMap((point): PaperPart[] => {
		const lines = items.filter((item) => item.point === point).map(({ line }) => line);
		return lines.length > 0
			? [{ id: point, by: 'child', title: t(`voice-sheet:point-${point}`), lines }]
			: [];
	});
	const name = sheet.about.name.trim();
	return {
		title: t(`voice-sheet:letterTitle-${decider}`),
		opening: [
			t(`voice-sheet:letterDear-${decider}`),
			t(`voice-sheet:letterWhy-${decider}`, { name }),
			t('voice-sheet:letterExact', {
				name,
				day: sheet.about.day ? dayIn(locale, sheet.about.day) : ''
			})
		],
		parts,
		closing: [
			t(`voice-sheet:letterAsk-${decider}`, { name }),
			t('voice-sheet:letterTell', { name }),
			t(`voice-sheet:letterFrom-${bringer}`)
		]
	};
}
