import {
	bodyWords,
	intoLetter,
	paperWords,
	photoIntoLetter,
	type Drawing,
	type FeltBody,
	type Item,
	type Suitcase
} from '#journal';
import type { Locale, Translator } from '#language';
import type { LetterDraft } from '#sharing';

/** Turns a thing of this suitcase into what a letter carries of it. */
export function intoLetters(
	t: Translator,
	locale: Locale,
	suitcase: Suitcase
): (one: Item) => Promise<LetterDraft['items']> {
	const sayBody = (body: FeltBody) =>
		bodyWords(body)
			.map((word) => t(`journal:${word}`))
			.join(', ');
	const sayPaper = (drawing: Drawing) => paperWords(t, drawing);
	return async (one) => {
		if (one.kind === 'photo')
			return photoIntoLetter(one, await suitcase.look(one), t('photo:unnamed'));
		const sound = one.kind === 'recording' ? await suitcase.hear(one) : null;
		return intoLetter(one, locale, sound?.ok ? sound : null, sayBody, sayPaper);
	};
}
