export { keepOffline, type NewVersion } from './new-version.ts';
