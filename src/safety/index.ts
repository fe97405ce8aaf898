export { audiences, isAudience, type Audience } from './audience.ts';
export type { Help, Helpline } from './help.ts';
