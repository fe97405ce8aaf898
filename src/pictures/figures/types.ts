import type { HAIR, Hex, SKIN } from '../palette.ts';
import type { Point } from '../shapes.ts';

export type Age = 'toddler' | 'child5' | 'child9' | 'teen' | 'adult' | 'elder';
export type Build = 'slim' | 'mid' | 'wide';
export type Skin = keyof typeof SKIN;
export type HairColour = keyof typeof HAIR;

export type Hair =
	| 'none'
	| 'short'
	| 'messy'
	| 'side'
	| 'buzz'
	| 'bob'
	| 'fringe'
	| 'long'
	| 'wavy'
	| 'ponytail'
	| 'pigtails'
	| 'braids'
	| 'bun'
	| 'curly'
	| 'curlylong'
	| 'afro'
	| 'puffs'
	| 'locs'
	| 'bald'
	| 'crop';

export type Feeling =
	| 'neutral'
	| 'happy'
	| 'joy'
	| 'sad'
	| 'crying'
	| 'worried'
	| 'angry'
	| 'relieved'
	| 'scared'
	| 'surprised'
	| 'listening'
	| 'tired'
	| 'proud'
	| 'asleep';

export type PoseName =
	| 'stand'
	| 'ease'
	| 'walk'
	| 'walkbag'
	| 'wave'
	| 'hug'
	| 'carry'
	| 'give'
	| 'hold'
	| 'holdL'
	| 'phone'
	| 'think'
	| 'read'
	| 'open'
	| 'slump'
	| 'fists'
	| 'shy';

export type Cut =
	| 'sweater'
	| 'tee'
	| 'hoodie'
	| 'shirt'
	| 'cardigan'
	| 'dungarees'
	| 'dress'
	| 'coat'
	| 'tunic'
	| 'uniform'
	| 'vest'
	| 'robe';

export type Side = 'l' | 'r';

/** On or off; drawings write 1 and 0. */
export type Flag = boolean | 0 | 1;

/** What is worn above. Colours as hex. */
export interface Top {
	cut?: Cut;
	color?: string;
	/** Of the pattern, the lining or what is worn over it. */
	color2?: string;
	pattern?: 'stripes' | 'dots' | 'band';
	/** Short sleeves. */
	short?: Flag;
}

export interface Bottom {
	cut?: 'trousers' | 'skirt' | 'shorts';
	color?: string;
	sock?: string;
}

/** How someone looks: the same in every picture. */
export interface Looks {
	age?: Age;
	build?: Build;
	skin?: Skin | Hex;
	hair?: Hair;
	hairColor?: HairColour | Hex;
	/** Colour of ribbons and hair ties. */
	band?: string;
	hijab?: string | boolean;
	hat?: 'beanie' | 'police';
	hatColor?: string;
	/** A colour, or true for ink. */
	glasses?: string | boolean;
	/** Hearing aids behind the ears: a colour. */
	hearingAids?: string;
	freckles?: Flag;
	lashes?: Flag;
	beard?: Flag;
	moustache?: Flag;
	wheelchair?: Flag;
	chairColor?: string;
	top?: Top;
	bottom?: Bottom;
	shoes?: string;
}

/** Something in a hand, drawn around 0 0. */
export interface Held {
	svg: string;
	dx?: number;
	dy?: number;
	s?: number;
	/** In front of the fingers. */
	front?: boolean;
}

/** Hands in arm lengths from their own shoulder [out, down]; feet in leg lengths from the hip. */
export interface Pose {
	l: Point;
	r: Point;
	feet?: readonly [left: Point, right: Point];
	/** Degrees, of the whole upper body. */
	lean?: number;
	/** Degrees, of the head. */
	tilt?: number;
	/** How far the head sinks. */
	drop?: number;
	/** Sits turned to this side, on a box or the edge of a bed. */
	side?: 1 | -1;
	/** Elbows that bend the other way. */
	bend?: Partial<Record<Side, Flag>>;
	/** No shadow under the arms. */
	flat?: Flag;
}

/** How a face is made. */
export interface Face {
	/** How far the brows move down, and how far their inner ends rise (worried) or sink (angry). */
	brow: Point;
	eye: 'dot' | 'shut' | 'arc' | 'wide' | 'low';
	mouth: Mouth;
	cheek?: Flag;
	tear?: Flag;
}

export type Mouth =
	| 'calm'
	| 'soft'
	| 'smile'
	| 'down'
	| 'flat'
	| 'uneasy'
	| 'wave'
	| 'wobble'
	| 'tight'
	| 'o'
	| 'laugh';

/** What a picture adds to someone's looks. */
export interface Acting {
	/** Where the soles are, and how large the figure is. */
	x?: number;
	y?: number;
	s?: number;
	dir?: 1 | -1;
	view?: 'back';
	pose?: PoseName;
	/** Changes to the pose. */
	p?: Partial<Pose>;
	mood?: Feeling | Face;
	/** Where the head turns, from -1 to 1. */
	look?: Point;
	tilt?: number;
	/** Shifts the head. */
	hx?: number;
	/** A light in the eyes, for figures larger than 2. */
	closeup?: Flag;
	/** Places in the picture; the arm finds its way. */
	hands?: Partial<Record<Side, Point>>;
	bend?: Partial<Record<Side, Flag>>;
	/** In the left hand, the right hand, or both (c). */
	hold?: Partial<Record<Side | 'c', Held>>;
	/** Which arms are behind the body. */
	behind?: '' | 'l' | 'r' | 'lr';
	/** A backpack: a colour, or true for mustard. */
	pack?: string | Flag;
	/** A colour, or true for brick. */
	lanyard?: string | Flag;
	scarf?: string;
	tie?: string;
	/** Height of the seat above the floor. */
	seat?: number | undefined;
	/** Feet hang free. */
	dangle?: Flag;
	/** At a table: first the body, then the table, then the arms. */
	only?: 'body' | 'arms' | 'head';
	noLegs?: Flag;
	noShadow?: Flag;
	flat?: Flag;
	/** Without hooks for motion. */
	still?: Flag;
	id?: string;
}

/** Someone in a picture. */
export type Figure = Looks & Acting;

/** Someone whose place in the picture is known. */
export type Placed = Figure & { x: number; y: number };
