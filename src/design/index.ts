export { arrive } from './arrive.ts';
export type { IconName } from './icons.ts';
export type { RareIconName } from './rare-icons.ts';
