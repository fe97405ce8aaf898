export { isLocale, localeNames, locales, sourceLocale, type Locale } from './locale.ts';
export type { InterfaceWords, Namespace } from './resources.ts';
export { isolated } from './isolated.ts';
export { loadTranslator } from './load.ts';
export { privateWords } from './private-words.ts';
export type { Translator } from './translator.ts';
