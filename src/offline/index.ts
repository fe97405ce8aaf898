export { keptData } from './kept-data.ts';
export { keepOffline, type NewVersion } from './new-version.ts';
export { loadNewest } from './load-newest.ts';
