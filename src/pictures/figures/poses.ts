import type { Point } from '../shapes.ts';
import type { Figure, Pose, PoseName } from './types.ts';

/** Ways to stand. Hands low, on a table or holding something look best. */
export const POSE: Record<PoseName, Pose> = {
	stand: { l: [0.09, 0.985], r: [0.09, 0.985] },
	ease: { l: [0.1, 0.98], r: [-0.3, 0.58], tilt: 3 },
	walk: {
		l: [-0.2, 0.93],
		r: [0.34, 0.9],
		feet: [
			[-0.26, 1],
			[0.26, 0.985]
		],
		lean: 3
	},
	walkbag: {
		l: [0.1, 0.97],
		r: [0.2, 0.95],
		feet: [
			[-0.24, 1],
			[0.25, 0.985]
		],
		lean: 2
	},
	wave: { l: [0.09, 0.985], r: [0.5, -0.7], tilt: 4 },
	hug: { l: [-0.42, 0.52], r: [-0.42, 0.46] },
	carry: { l: [-0.06, 0.84], r: [-0.06, 0.84] },
	give: { l: [0.09, 0.985], r: [0.5, 0.5] },
	hold: { l: [0.09, 0.985], r: [0.34, 0.9] },
	holdL: { l: [0.34, 0.9], r: [0.09, 0.985] },
	phone: { l: [0.09, 0.985], r: [0.1, -0.16], tilt: 6 },
	think: { l: [-0.46, 0.5], r: [-0.26, -0.06], tilt: 4 },
	read: { l: [-0.18, 0.5], r: [-0.18, 0.5] },
	open: { l: [0.72, 0.46], r: [0.72, 0.46] },
	slump: { l: [0.02, 0.98], r: [0.02, 0.98], tilt: 8, drop: 5 },
	fists: { l: [0.2, 0.86], r: [0.2, 0.86], drop: -3 },
	shy: { l: [-0.36, 0.72], r: [-0.36, 0.72], tilt: -6 }
};

const flipped = ([x, y]: Point): Point => [-x, y];

/** The pose the other way round. Figures are never mirrored: the light would turn with them. */
function mirrored(pose: Pose): Pose {
	const { feet, bend } = pose;
	return {
		...pose,
		l: pose.r,
		r: pose.l,
		tilt: -(pose.tilt ?? 0),
		lean: -(pose.lean ?? 0),
		...(feet && { feet: [flipped(feet[1]), flipped(feet[0])] }),
		...(bend && { bend: { l: bend.r ?? false, r: bend.l ?? false } })
	};
}

/** The pose someone takes, with the changes a picture makes to it. */
export function poseOf(someone: Figure): Pose {
	const pose = { ...POSE[someone.pose ?? 'stand'], ...someone.p };
	return someone.dir === -1 ? mirrored(pose) : pose;
}
