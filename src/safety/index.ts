export { audiences, type Audience, type Help, type Helpline } from './help.ts';
