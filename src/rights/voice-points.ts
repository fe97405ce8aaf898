/** The seven points of the Kinderombudsman, in its order. */
export const voicePoints = ['who', 'view', 'people', 'safe', 'extra', 'health', 'school'] as const;
export type PointId = (typeof voicePoints)[number];

/** The questions that invite a child to write, and the point an answer to them says something about. */
export const starters = {
	sleep: 'health',
	laugh: 'people',
	along: 'who',
	stupid: 'safe',
	stays: 'view',
	better: 'view',
	know: 'who',
	ask: 'view'
} as const satisfies Record<string, PointId>;
export type StarterId = keyof typeof starters;
export const starterIds = Object.keys(starters) as StarterId[];
