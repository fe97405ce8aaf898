import type { Translator } from '#language';
import { wishesOf, type Complaint } from './complaint.ts';
import type { LetterMade } from './letter-made.ts';
import type { RightsCheck } from './rights-check.ts';

/** How a day is said in a letter. */
export type SayDay = (day: string) => string;

/** The child as the writer speaks of it in the middle of a sentence. */
function childOf(t: Translator, { writer }: Complaint, name: string): string {
	if (writer === 'teen') return t('complaint:child-teen');
	return name || t(`complaint:child-${writer}`);
}

/**
 * The letter made from what was filled in: plain paragraphs, an empty line between them.
 * @param today YYYY-MM-DD, the day it is signed
 */
export function letterFrom(
	t: Translator,
	complaint: Complaint,
	check: Pick<RightsCheck, 'name' | 'best'>,
	sayDay: SayDay,
	today: string
): string {
	const { writer, about, answerBy } = complaint;
	const name = check.name.trim();
	const child = childOf(t, complaint, name);
	const wishes = [
		...wishesOf(complaint).map((wish) => t(`complaint:wish-${wish}`, { child })),
		...(complaint.wish.trim() ? [complaint.wish.trim()] : [])
	];
	const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
	const best = check.best.trim();
	return [
		`${t('complaint:letterTo')} ${complaint.to.trim() || t(`complaint:about-${about}`)}`,
		`${t('complaint:letterDay', { day: sayDay(today) })}\n${t('complaint:letterTopic')}`,
		t('complaint:letterDear'),
		t(`complaint:letterWho-${writer}`, { name: name || t(`complaint:child-${writer}`) }),
		complaint.grounds.length > 0
			? `${t('complaint:letterWrong')}\n${list(
					complaint.grounds.map((ground) => t(`complaint:ground-${ground}`, { child }))
				)}`
			: '',
		complaint.what.trim() ? `${t('complaint:letterWhat')}\n${complaint.what.trim()}` : '',
		best ? t('complaint:letterBest', { child, best }) : '',
		t('complaint:letterBasis'),
		wishes.length > 0 ? `${t('complaint:letterAsk')}\n${list(wishes)}` : '',
		answerBy ? t('complaint:letterBy', { day: sayDay(answerBy) }) : t('complaint:letterWhen'),
		`${t('complaint:letterGreets')}\n${complaint.from.trim()}`.trim()
	]
		.filter(Boolean)
		.join('\n\n');
}

/** The letter as it stands: as the writer changed it, or as it was made. */
export function letterOf(
	t: Translator,
	complaint: Complaint,
	check: Pick<RightsCheck, 'name' | 'best'>,
	sayDay: SayDay,
	today: string
): string {
	return complaint.text ?? letterFrom(t, complaint, check, sayDay, today);
}

/** The letter on its way to the suitcase. */
export function madeOfLetter(t: Translator, letter: string): LetterMade {
	return {
		title: t('complaint:madeTitle'),
		lines: [{ ask: t('complaint:madeAsk'), chosen: [letter] }]
	};
}
