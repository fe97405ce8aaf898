import { mama, noor } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { envelope, letter, teddy } from '../../props/index.ts';
import { at } from '../../shapes.ts';
import { kitchenTable, kitchenWall, kitchenWindow, mugShelf } from '../../sets/kitchen.ts';
import { phoneAtEar } from '../../sets/phone-at-ear.ts';
import { beam, boards, room } from '../../sets/rooms.ts';

const mamaCalling = {
	...mama,
	x: 398,
	y: 736,
	s: 1.72,
	mood: 'tired',
	look: [0.85, 0.2],
	tilt: 5,
	hands: { l: [326, 322], r: [526, 526] },
	hold: { l: { svg: phoneAtEar(1.15, 10), dx: 5, dy: -12 } }
} satisfies Figure;

const noorLooksUp = {
	...noor,
	x: 180,
	y: 744,
	s: 1.72,
	mood: 'worried',
	look: [0.7, -0.9],
	tilt: -9,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} satisfies Figure;

/** Mama calls, half turned away; Noor looks up at her. */
export function onThePhone(): string {
	return (
		room(kitchenWall, boards, 588) +
		kitchenWindow(486, 84) +
		mugShelf(40, 236) +
		beam([
			[480, 600],
			[690, 600],
			[560, 830],
			[240, 830]
		]) +
		kitchenTable(486, 520, 280, 700) +
		at(590, 528, envelope(1, 0), 1) +
		at(660, 530, letter(0.9, 84)) +
		figure(mamaCalling) +
		figure(noorLooksUp)
	);
}
