import type { Locale, Translator } from '#language';
import { needGroups, needs } from './needs.ts';
import type { Paper, PaperLine, PaperPart } from './voice-made.ts';
import { hearers, houses, type Important, type VoiceSheet } from './voice-sheet.ts';

/** A day as people write it. */
export function dayIn(locale: Locale, day: string): string {
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`)
	);
}

/** What a child finds important, with the exact prompt and its exact words. */
export function importantLine(t: Translator, { kind, prompt, words }: Important): PaperLine {
	return {
		ask: prompt,
		words: words.text.trim() ? [words.text] : [t('voice-sheet:drawingOnly')],
		note: t(`voice-sheet:kindOnPaper-${kind}`)
	};
}

/** The ticked needs, group by group. */
export function needLines(t: Translator, sheet: Pick<VoiceSheet, 'needs'>): PaperLine[] {
	return needGroups.flatMap((group) => {
		const ticked = needs.filter((need) => need.group === group && sheet.needs.includes(need.id));
		if (ticked.length === 0) return [];
		const words = ticked.map(({ id }) => t(`voice-sheet:need-${id}`));
		return [{ ask: t(`voice-sheet:group-${group}`), words, note: '' }];
	});
}

function facts(t: Translator, locale: Locale, { about }: VoiceSheet): PaperPart {
	const line = (ask: string, word: string): PaperLine[] =>
		word.trim() ? [{ ask, words: [word], note: '' }] : [];
	return {
		id: 'facts',
		by: 'facts',
		title: '',
		lines: [
			...line(t('voice-sheet:name'), about.name),
			...line(t('voice-sheet:tierLabel'), t(`voice-sheet:tier-${about.tier}`)),
			...line(t('voice-sheet:day'), about.day ? dayIn(locale, about.day) : ''),
			...line(t('voice-sheet:language'), about.language),
			...line(t('voice-sheet:present'), about.present),
			...line(
				t('voice-sheet:typed'),
				about.typed === 'unset' ? '' : t(`voice-sheet:typed-${about.typed}`)
			)
		]
	};
}

function houseLines(t: Translator, sheet: VoiceSheet): PaperLine[] {
	return houses.flatMap((house) => {
		const { text } = sheet.houses[house];
		return text.trim() ? [{ ask: t(`voice-sheet:house-${house}`), words: [text], note: '' }] : [];
	});
}

function toldLines(t: Translator, { told }: VoiceSheet): PaperLine[] {
	return (['yes', 'no'] as const).flatMap((may) => {
		// what nobody said yes to is not told
		const who = hearers.filter((hearer) => (told[hearer] === 'yes') === (may === 'yes'));
		if (who.length === 0) return [];
		const words = who.map((hearer) => t(`voice-sheet:hearer-${hearer}`));
		return [{ ask: t(`voice-sheet:may-${may}`), words, note: '' }];
	});
}

function workerLines(t: Translator, locale: Locale, { worker, needs: ticked }: VoiceSheet) {
	const line = (ask: string, text: string): PaperLine[] =>
		text.trim() ? [{ ask, words: [text], note: '' }] : [];
	const groups = needGroups.filter((group) =>
		needs.some((need) => need.group === group && ticked.includes(need.id))
	);
	const replyAsk = worker.replyDay
		? t('voice-sheet:replyOn', { day: dayIn(locale, worker.replyDay) })
		: t('voice-sheet:reply');
	const written = [
		...line(t('voice-sheet:context'), worker.context.text),
		...groups.flatMap((group) =>
			line(
				t('voice-sheet:seesTo', { group: t(`voice-sheet:group-${group}`) }),
				worker.needs[group].text
			)
		),
		...line(t('voice-sheet:doneWith'), worker.done.text),
		...line(replyAsk, worker.reply.text)
	];
	return written.length > 0 ? [...line(t('voice-sheet:workerName'), worker.name), ...written] : [];
}

/** The whole sheet as it goes out, part by part in its fixed order; empty parts are left out. */
export function paperOfSheet(t: Translator, locale: Locale, sheet: VoiceSheet): Paper {
	const childs = (id: string, title: string, lines: PaperLine[]): PaperPart => ({
		id,
		by: 'child',
		title,
		lines
	});
	const parts = [
		facts(t, locale, sheet),
		childs(
			'important',
			t('voice-sheet:step-important'),
			sheet.important.map((one) => importantLine(t, one))
		),
		childs('houses', t('voice-sheet:step-houses'), houseLines(t, sheet)),
		childs('needs', t('voice-sheet:step-needs'), needLines(t, sheet)),
		childs('told', t('voice-sheet:step-told'), toldLines(t, sheet)),
		{
			id: 'worker',
			by: 'worker' as const,
			title: t('voice-sheet:step-worker'),
			lines: workerLines(t, locale, sheet)
		}
	];
	return {
		title: t('voice-sheet:paperTitle', { name: sheet.about.name.trim() || '…' }),
		opening: [t('voice-sheet:paperAsk')],
		parts: parts.filter(({ lines }) => lines.length > 0),
		closing: sheet.seen ? [t('voice-sheet:seenOn', { day: dayIn(locale, sheet.seen) })] : []
	};
}
