export type { Letter, LetterDraft, LetterFeeling, LetterItem, NewLetterItem } from './letter.ts';
export { letterFeelings, letterFileName, letterLimits, newLetter } from './letter.ts';
export type { Opened, Sealed } from './seal.ts';
export { createSealing, openLetter, sealLetter } from './sealing.ts';
export type { Sealing } from './sealing.ts';
export type { WordsChecked } from './words.ts';
export { checkWords, drawWords } from './words.ts';
export type { OpenedFile, SealedFile } from './sealed-file.ts';
export { bytesOfFile } from './letter-file.ts';
