import type { Translator } from '#language';
import { answers, letterFeelings } from './letter.ts';

/** The words of a letter that is taken along as a folder, in the language of the page. */
export function exportWords(t: Translator) {
	const each = <Name extends string | number>(
		names: readonly Name[],
		word: (name: Name) => string
	) => Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>;
	return {
		title: t('inbox:theLetter'),
		from: t('inbox:exp-from'),
		noName: t('inbox:someChild'),
		written: t('inbox:exp-written'),
		came: t('inbox:exp-came'),
		wish: t('inbox:wishTitle'),
		wishes: each(['read-and-forget', '30d', 'file'], (keep) => t(`letters:keep-${keep}`)),
		until: t('inbox:exp-until'),
		told: `${t('inbox:toldTitle')}: ${t('inbox:toldFile')}`,
		items: each(['text', 'question', 'feeling', 'drawing', 'voice'], (is) => t(`letters:${is}`)),
		feelings: each(letterFeelings, (feeling) => t(`letters:${feeling}`)),
		sizes: each([1, 2, 3, 4], (size) => t(`letters:size-${size}`)),
		inFile: t('inbox:exp-inFile'),
		talk: t('inbox:exp-talk'),
		answer: t('inbox:exp-answer'),
		answers: each(answers, (answer) => t(`letters:answer-${answer}`)),
		because: t('letters:because'),
		exported: t('inbox:exp-exported')
	};
}
