import type { Audience } from './audience.ts';

/** Who an exercise is told to: a telling of the story. */
export type CalmTier = Exclude<Audience, 'grown-up'>;

/** The exercises that are safe for a child alone. Source: children.md 5.6. */
export const exerciseIds = ['breaths', 'senses', 'move', 'place', 'comfort', 'draw'] as const;

export type ExerciseId = (typeof exerciseIds)[number];

/** Something a child can do when it is busy or heavy inside, told to one tier. */
export interface Exercise {
	id: ExerciseId;
	name: string;
	/** One thing to do each. */
	steps: string[];
	/** What is said when it is done. */
	after: string | null;
	/** How to do it without a sound, where others sleep or live close by. */
	quiet: string | null;
	/** When to stop and choose something else. */
	care: string | null;
	/** Whether it leads to the drawing paper. */
	draw: boolean;
}
