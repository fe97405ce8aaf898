import { mix, PAL, shade, SHADOW } from '../palette.ts';
import { field } from '../props/index.ts';
import { el, g, limb, line, oval, type Point } from '../shapes.ts';

/** A wooden table from above, over the whole wide plate. */
export function tableFromAbove(): string {
	const table = mix(PAL.wood, PAL.sand, 0.36);
	return (
		field(-9, -9, 738, 578, table) +
		line('M-9 96H729M-9 258H729M-9 420H729', shade(table, 0.09), 4) +
		line(
			'M60 50h120M420 60h180M30 190h60M560 214h130M90 350h70M600 380h90M250 480h150',
			shade(table, 0.05),
			4
		)
	);
}

interface ArmFromAbove {
	shoulder: Point;
	elbow: Point;
	/** Where the sleeve ends. */
	wrist: Point;
	sleeve: string;
	skin: string;
	/** To which side of the hand the thumb is: 1 right, -1 left. */
	thumb?: 1 | -1;
}

/** Someone's arm on the table, from above: sleeve, cuff and a mitten. */
export function armFromAbove({ shoulder, elbow, wrist, sleeve, skin, thumb = 1 }: ArmFromAbove) {
	const length = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]) || 1;
	const [x, y] = [(wrist[0] - elbow[0]) / length, (wrist[1] - elbow[1]) / length];
	const shape = limb(shoulder, elbow, wrist, 46, 27);
	const hand: Point = [wrist[0] + x * 21, wrist[1] + y * 21];
	const turn = (Math.atan2(y, x) * 180) / Math.PI;
	const cuff: Point = [wrist[0] - x * 6, wrist[1] - y * 6];
	return (
		g(el(shape, SHADOW), 'translate(7 8)', 'opacity=".13"') +
		oval(hand[0] + x * 8 - y * 19 * thumb, hand[1] + y * 8 + x * 19 * thumb, 10, 9, skin) +
		oval(
			hand[0],
			hand[1],
			26,
			22,
			skin,
			`transform="rotate(${Math.round(turn)} ${Math.round(hand[0])} ${Math.round(hand[1])})"`
		) +
		el(shape, sleeve) +
		line(
			`M${Math.round(cuff[0] - y * 26)} ${Math.round(cuff[1] + x * 26)}L${Math.round(cuff[0] + y * 26)} ${Math.round(cuff[1] - x * 26)}`,
			shade(sleeve, 0.18),
			10
		)
	);
}

/** A head with short hair from above, looking up the picture. Middle of the lower edge of the plate. */
export const crownFromAbove = (x: number, hair: string, hood: string): string =>
	oval(x, 640, 104, 96, hood) +
	el(
		`M${x - 100} 600C${x - 106} 530 ${x - 52} 508 ${x} 508C${x + 52} 508 ${x + 106} 530 ${x + 100} 600Z`,
		hair
	) +
	line(`M${x - 40} 530C${x - 20} 522 ${x + 8} 520 ${x + 32} 526`, mix(hair, PAL.paper, 0.16), 5);
