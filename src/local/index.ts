export type { LocalPlaceSettings, LocalSettings, LocalWords } from './settings.ts';
export { inLanguage } from './in-language.ts';
export { loadLocal, type LocalLoaded } from './load-local.ts';
