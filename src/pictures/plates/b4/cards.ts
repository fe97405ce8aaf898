import { clerk, deWit, judge, karim, landlord, sam } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, HAIR, mix, PAL, shade, SHADOW, SKIN } from '../../palette.ts';
import { block, field, mug } from '../../props/index.ts';
import { at, el, g, limb, line, oval } from '../../shapes.ts';

const cardEdge = 'M-66-86H66L68 86H-67Z';

/** A card with somebody's picture on it. Middle of the card. */
function personCard(x: number, y: number, turn: number, paint: string, who: Figure): string {
	const bust = figure({
		...who,
		x: 0,
		y: 248,
		s: 0.96,
		noLegs: true,
		noShadow: true,
		mood: 'happy',
		only: 'body'
	});
	return at(
		x,
		y,
		g(el(cardEdge, SHADOW), 'translate(5 7)', 'opacity=".13"') +
			el(cardEdge, CARD) +
			block(-56, -76, 112, 104, paint, 3) +
			g(bust, '', 'clip-path="url(#photo)"') +
			line('M-46 50H36M-46 68H10', PAL.stone, 6),
		1,
		turn
	);
}

/** A card that is still empty, for whoever comes next. */
const emptyCard = (x: number, y: number, turn: number): string =>
	at(
		x,
		y,
		g(el(cardEdge, SHADOW), 'translate(5 7)', 'opacity=".13"') +
			el(cardEdge, CARD) +
			block(-56, -76, 112, 104, mix(PAL.sand, PAL.paper, 0.3), 3) +
			line(
				'M-20-30a20 21 0 0 1 40 0a20 21 0 0 1-40 0ZM-40 28C-38 4-22 0 0 0C12 0 22 2 30 8',
				PAL.lake,
				5
			) +
			line('M-46 50H36M-46 68H10', PAL.sand, 6),
		1,
		turn
	);

function arms(): string {
	const sleeve = PAL.leaf;
	return (
		oval(288, 424, 24, 21, SKIN.s4) +
		el(limb([160, 660], [186, 560], [274, 450], 50, 27), sleeve) +
		line('M255 431L299 458', shade(sleeve, 0.18), 10) +
		line('M396 356L462 412', PAL.mustard, 10) +
		el('M389 348L401 354L394 362Z', PAL.ink) +
		oval(458, 414, 25, 21, shade(SKIN.s4, 0.05)) +
		oval(440, 400, 9, 8, shade(SKIN.s4, 0.05)) +
		el(limb([560, 660], [556, 550], [474, 438], 50, 27), shade(sleeve, 0.06)) +
		line('M448 450L494 424', shade(sleeve, 0.22), 10)
	);
}

/** Sami makes a card of everyone who comes by; the last one is still empty. */
export function cards(): string {
	const table = mix(PAL.wood, PAL.sand, 0.36);
	return (
		'<clipPath id="photo"><path d="M-56-76H56V28H-56Z"/></clipPath>' +
		field(-9, -9, 738, 578, table) +
		line('M-9 96H729M-9 258H729M-9 420H729', shade(table, 0.09), 4) +
		personCard(104, 122, -4, mix(PAL.mustard, PAL.butter, 0.3), sam) +
		personCard(276, 112, 3, mix(PAL.sky, PAL.lake, 0.15), deWit) +
		personCard(446, 118, -2, mix(PAL.sage, PAL.leaf, 0.2), clerk) +
		personCard(616, 124, 4, mix(PAL.blush, PAL.coral, 0.2), landlord) +
		personCard(92, 336, 3, mix(PAL.butter, PAL.paper, 0.2), judge) +
		personCard(628, 342, -5, mix(PAL.coral, PAL.blush, 0.4), karim) +
		emptyCard(358, 338, 2) +
		mug(686, 540, PAL.coral, 1.8) +
		oval(356, 664, 104, 96, PAL.leaf) +
		arms() +
		el('M256 620C250 552 304 530 356 530C412 530 462 552 456 620Z', HAIR.dark) +
		line('M316 552C336 544 364 542 388 548', mix(HAIR.dark, PAL.paper, 0.16), 5)
	);
}
