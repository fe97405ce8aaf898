export type { IconName } from './icons.ts';
