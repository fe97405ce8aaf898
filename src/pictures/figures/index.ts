export { BODY, BUILD, type Body } from './body.ts';
export { MOOD } from './feelings.ts';
export { figure } from './figure.ts';
export { HAIRS } from './hair.ts';
export { headOnly } from './head.ts';
export { handOf, holdHands, hug } from './pairs.ts';
export { POSE } from './poses.ts';
export type {
	Acting,
	Age,
	Face,
	Feeling,
	Figure,
	Flag,
	Hair,
	Held,
	Looks,
	Placed,
	Pose,
	PoseName
} from './types.ts';
