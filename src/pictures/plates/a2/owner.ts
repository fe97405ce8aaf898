import { mama, noor, owner } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade } from '../../palette.ts';
import { block, drawing, gshadow, key, teddy, win } from '../../props/index.ts';
import { g, line } from '../../shapes.ts';
import { redPlant } from '../../sets/home.ts';
import { kitchenTable } from '../../sets/kitchen.ts';
import { boards, room } from '../../sets/rooms.ts';

/** A stool from its bottom middle, `h` high. */
const stool = (x: number, y: number, h: number): string =>
	gshadow(x + 4, y + 1, 56, 8) +
	line(
		`M${x - 32} ${y - h + 10}L${x - 40} ${y - 4}M${x + 32} ${y - h + 10}L${x + 40} ${y - 4}`,
		shade(PAL.wood, 0.2),
		13
	) +
	block(x - 52, y - h, 104, 20, PAL.wood, 6);

const ownerAtTable = {
	...owner,
	x: 134,
	y: 742,
	s: 1.6,
	seat: 78,
	p: { side: 1 },
	mood: 'listening',
	look: [0.7, 0.2],
	tilt: 7,
	noShadow: 1,
	hands: { l: [166, 606], r: [296, 548] }
} satisfies Figure;

const mamaAtTable = {
	...mama,
	x: 558,
	y: 742,
	s: 1.6,
	seat: 78,
	p: { side: -1 },
	mood: 'neutral',
	look: [-0.7, 0.2],
	tilt: -3,
	noShadow: 1,
	hands: { l: [408, 556], r: [612, 600] }
} satisfies Figure;

const noorByMama = {
	...noor,
	x: 644,
	y: 754,
	s: 1.6,
	mood: 'neutral',
	look: [-0.8, -0.1],
	tilt: -8,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} satisfies Figure;

/** The owner sits with mama; the key lies between them. */
export function keyOnTheTable(): string {
	const wall = mix(PAL.plum, PAL.paper, 0.62);
	return (
		room(wall, boards, 588) +
		win(250, 130, 210, 220, { curtain: PAL.coral, cross: 0, bw: 8 }) +
		redPlant(306, 352, 1) +
		drawing(556, 190, 5, 1) +
		stool(134, 742, 134) +
		stool(558, 742, 134) +
		figure({ ...ownerAtTable, only: 'body' }) +
		figure({ ...mamaAtTable, only: 'body' }) +
		kitchenTable(196, 532, 310, 736) +
		block(206, 530, 290, 12, shade(PAL.lake, 0.06), 4) +
		block(200, 536, 302, 56, shade(PAL.lake, 0.2), 5) +
		figure({ ...ownerAtTable, only: 'arms' }) +
		g(key(1.75, 78), 'translate(352 552)') +
		figure({ ...mamaAtTable, only: 'arms' }) +
		figure(noorByMama)
	);
}
