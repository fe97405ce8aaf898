import { CARD, PAL, shade, tint } from '../palette.ts';
import { cut, dot, el, line, path } from '../shapes.ts';
import { colourOr, type Rig } from './rig.ts';
import { backDetails, garmentOf, plainGarment, roundCollar, type Garment } from './torso.ts';
import type { Cut } from './types.ts';

type Details = (garment: Garment) => string;

/** The ribbed edge of a sweater. */
function ribbing({ rig, hem, bottom, fold }: Garment): string {
	if (rig.seat !== undefined) return '';
	const inner = hem - 0.6;
	const d = path`M${-inner} ${bottom - 8}Q0 ${bottom - 2} ${inner} ${bottom - 8}L${hem} ${bottom}Q0 ${bottom + 6} ${-hem} ${bottom}Z`;
	return el(d, fold);
}

const tunic: Details = (garment) => roundCollar(garment, 7);
const sweater: Details = (garment) => tunic(garment) + ribbing(garment);

const openNeck: Details = ({ rig, neck, top, fold }) => {
	const half = neck + 4;
	return (
		el(path`M${-half} ${top - 6}Q0 ${top + 16} ${half} ${top - 6}Z`, rig.person.skin) +
		line(path`M${-half} ${top - 4}Q0 ${top + 17} ${half} ${top - 4}`, fold, 3)
	);
};

const hoodie: Details = ({ neck, top, bottom, shoulder, cloth, fold }) => {
	const [outer, inner] = [neck + 12, neck + 2];
	const hood =
		path`M${-outer} ${top + 4}C${-outer} ${top - 14} ${outer} ${top - 14} ${outer} ${top + 4}` +
		path`C${inner} ${top + 16} ${-inner} ${top + 16} ${-outer} ${top + 4}Z`;
	const pocket = cut(
		[
			[-shoulder * 0.62, bottom - 12],
			[-shoulder * 0.4, bottom - 30],
			[shoulder * 0.4, bottom - 30],
			[shoulder * 0.62, bottom - 12]
		],
		5
	);
	return (
		el(hood, fold) +
		el(path`M${-neck} ${top - 6}Q0 ${top + 12} ${neck} ${top - 6}Z`, shade(cloth, 0.4)) +
		line(path`M-6 ${top + 10}v15M6 ${top + 10}v13`, tint(cloth, 0.55), 2.2) +
		el(pocket, fold)
	);
};

const shirt: Details = ({ rig, neck, top, bottom, cloth, fold }) => {
	const [inner, outer] = [neck + 1, neck + 3];
	const buttons = [0, 1, 2].map((row) => dot(0, top + 28 + row * 22, 1.8, tint(cloth, 0.5)));
	return (
		el(path`M${-inner} ${top - 6}L0 ${top + 13}L${inner} ${top - 6}Z`, rig.person.skin) +
		el(path`M${-outer} ${top - 10}L-1 ${top + 12}L-15 ${top + 13}Z`, tint(cloth, 0.35)) +
		el(path`M${outer} ${top - 10}L1 ${top + 12}L15 ${top + 13}Z`, tint(cloth, 0.22)) +
		line(path`M0 ${top + 14}V${bottom}`, fold, 2) +
		buttons.join('')
	);
};

/** A garment open in front, over something lighter. @param edges how it falls, left and right */
function openFront(
	garment: Garment,
	lining: { left: number; right: number },
	edges: { left: number; right: number }
): string {
	const { rig, neck, top, middle, bottom, fold } = garment;
	const [outer, inner] = [neck + 2, neck - 1];
	const under =
		path`M${-outer} ${top - 6}Q0 ${top + 2} ${outer} ${top - 6}` +
		path`L${lining.right} ${bottom + 4}H${lining.left}Z`;
	const borders =
		path`M${-neck - 3} ${top - 5}C${-neck} ${top + 20} -7 ${middle} ${edges.left} ${bottom + 3}` +
		path`M${neck + 3} ${top - 5}C${neck} ${top + 20} 7 ${middle} ${edges.right} ${bottom + 3}`;
	return (
		el(under, rig.top.color2 ?? PAL.paper) +
		el(path`M${-inner} ${top - 6}L0 ${top + 8}L${inner} ${top - 6}Z`, rig.person.skin) +
		line(borders, fold, 4.5)
	);
}

const cardigan: Details = (garment) =>
	openFront(garment, { left: -9, right: 9 }, { left: -10, right: 10 });

const coat: Details = (garment) => {
	const { rig, hem, fold } = garment;
	const y = rig.body.hip - 6;
	const pockets = path`M${-hem * 0.7} ${y}h${hem * 0.34}M${hem * 0.36} ${y}h${hem * 0.34}`;
	return (
		openFront(garment, { left: -4, right: 6 }, { left: -5, right: 6 }) + line(pockets, fold, 3)
	);
};

const dungarees: Details = ({ rig, shoulder, hem, top, bottom, widthAt }) => {
	const cloth = rig.top.color2 ?? PAL.lake;
	const height = bottom - top;
	const down = (part: number) => top + height * part;
	const [bib, waist, hip] = [shoulder * 0.62, widthAt(bottom - 22) + 0.5, hem + 0.5];
	const front =
		path`M${-bib} ${down(0.36)}Q0 ${down(0.4)} ${bib} ${down(0.36)}` +
		path`L${waist} ${bottom - height * 0.3}L${hip} ${bottom}` +
		path`Q0 ${bottom + 6} ${-hip} ${bottom}L${-waist} ${bottom - height * 0.3}Z`;
	const [clip, strap] = [shoulder * 0.5, shoulder * 0.55];
	const straps =
		path`M${-clip} ${down(0.4)}L${-strap} ${top - 1}` +
		path`M${clip} ${down(0.4)}L${strap} ${top - 1}`;
	const pocket = path`M-7 ${bottom - height * 0.36}q7 8 14 0`;
	return (
		el(front, cloth) +
		line(straps, cloth, 6) +
		dot(-clip, down(0.42), 2.4, PAL.butter) +
		dot(clip, down(0.42), 2.4, PAL.butter) +
		line(pocket, shade(cloth, 0.2), 2.2)
	);
};

/** A judge's robe with its white bands. */
const robe: Details = ({ top, bottom, cloth }) =>
	el(path`M-5 ${top - 4}H5L10 ${top + 36}H-10Z`, '#fdf8ee') +
	line(path`M-2 ${top + 4}L-4 ${top + 32}M2 ${top + 4}L4 ${top + 32}`, PAL.sand, 1.8) +
	line(path`M-14 ${top + 2}L-16 ${bottom}M14 ${top + 2}L17 ${bottom}`, tint(cloth, 0.12), 3);

/** One half of a waistcoat. @param side -1 left, 1 right */
function waistcoatHalf(garment: Garment, side: 1 | -1): string {
	const { shoulder, hem, top, middle, bottom } = garment;
	return (
		path`M${side * (shoulder - 4)} ${top + 3}L${side * 15} ${top}L${side * 9} ${bottom + 4}L${side * hem} ${bottom}` +
		path`C${side * (hem - 2)} ${bottom - 20} ${side * (shoulder + 1)} ${middle} ${side * shoulder} ${top + 14}Z`
	);
}

const vest: Details = (garment) =>
	shirt(garment) +
	el(waistcoatHalf(garment, -1) + waistcoatHalf(garment, 1), garment.rig.top.color2 ?? PAL.mustard);

const uniform: Details = (garment) => {
	const { hem, top, bottom, widthAt } = garment;
	const [upper, lower, belt] = [widthAt(top + 48), widthAt(top + 54), hem + 0.5];
	const stripe =
		path`M${-upper} ${top + 46}Q0 ${top + 51} ${upper} ${top + 46}` +
		path`V${top + 54}Q0 ${top + 59} ${-lower} ${top + 54}Z`;
	const buckled =
		path`M${-belt} ${bottom - 9}Q0 ${bottom - 3} ${belt} ${bottom - 9}` +
		path`V${bottom}Q0 ${bottom + 6} ${-belt} ${bottom}Z`;
	return shirt(garment) + el(stripe, PAL.mustard) + el(buckled, PAL.ink);
};

const detailsOf: Record<Cut, Details> = {
	sweater,
	tunic,
	tee: openNeck,
	dress: openNeck,
	hoodie,
	shirt,
	cardigan,
	coat,
	dungarees,
	robe,
	vest,
	uniform
};

function lanyard({ neck, top }: Garment, colour: string): string {
	const card = cut(
		[
			[-10, top + 42],
			[10, top + 43],
			[10, top + 68],
			[-10, top + 67]
		],
		3
	);
	const half = neck + 3;
	return (
		line(path`M${-half} ${top - 4}L0 ${top + 44}L${half} ${top - 4}`, colour, 2.8) +
		el(card, CARD) +
		dot(0, top + 51, 3.8, PAL.coral) +
		line(path`M-5 ${top + 60}h10`, PAL.stone, 2)
	);
}

/** The torso with everything worn on it. */
export function torso(rig: Rig): string {
	const garment = garmentOf(rig);
	const { asked } = rig;
	const plain = plainGarment(garment);
	if (asked.view === 'back') return plain + backDetails(garment);
	let worn = plain + detailsOf[garment.cut](garment);
	if (asked.lanyard) worn += lanyard(garment, colourOr(asked.lanyard, PAL.brick));
	if (asked.tie) worn += el(path`M0 ${garment.top + 10}l5 6l3 34l-8 9l-8-9l3-34Z`, asked.tie);
	return worn;
}
