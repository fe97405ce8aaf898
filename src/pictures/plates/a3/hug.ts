import { mama, noor } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL } from '../../palette.ts';
import { teddy } from '../../props/index.ts';
import { glow } from '../../sets/night.ts';
import { band } from '../../sets/rooms.ts';

const holding = {
	...mama,
	x: 292,
	y: 1292,
	s: 3.3,
	mood: 'relieved',
	look: [0.5, 0.4],
	tilt: 11,
	noLegs: 1,
	noShadow: 1,
	behind: 'r',
	hands: { l: [454, 744], r: [384, 1000] },
	still: 1
} satisfies Figure;

const held = {
	...noor,
	x: 430,
	y: 1004,
	s: 3.1,
	mood: 'relieved',
	look: [-0.4, 0.1],
	tilt: -14,
	noLegs: 1,
	noShadow: 1,
	hands: { l: [226, 654], r: [552, 816] },
	hold: { r: { svg: teddy(1.05), dx: 10, dy: 26 } },
	still: 1
} satisfies Figure;

/** They hug; it is quiet. */
export function quietHug(): string {
	return (
		band(-9, 829, mix(PAL.coral, PAL.blush, 0.55)) +
		glow(370, 500, [
			[430, 0.2],
			[310, 0.2]
		]) +
		figure({ ...holding, only: 'body' }) +
		figure({ ...held, only: 'body' }) +
		figure({ ...held, only: 'arms', behind: 'l' }) +
		figure({ ...holding, only: 'arms' }) +
		figure({ ...held, only: 'arms', behind: 'r' })
	);
}
