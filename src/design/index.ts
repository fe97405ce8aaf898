export { arrive } from './arrive.ts';
export type { IconName } from './icons.ts';
