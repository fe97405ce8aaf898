import type { Face, Feeling } from './types.ts';

/** The faces of feelings: brows, eyes and mouth; the body says the rest. */
export const MOOD: Record<Feeling, Face> = {
	neutral: { brow: [0, 0], eye: 'dot', mouth: 'calm' },
	happy: { brow: [-2, 0], eye: 'dot', mouth: 'smile', cheek: 1 },
	joy: { brow: [-3, 0], eye: 'arc', mouth: 'laugh', cheek: 1 },
	sad: { brow: [-2.5, 3.4], eye: 'dot', mouth: 'down' },
	crying: { brow: [0, 4], eye: 'shut', mouth: 'wobble', tear: 1, cheek: 1 },
	worried: { brow: [-2.5, 2.8], eye: 'dot', mouth: 'uneasy' },
	angry: { brow: [2.5, -4], eye: 'dot', mouth: 'tight', cheek: 1 },
	relieved: { brow: [-2, 1], eye: 'shut', mouth: 'soft', cheek: 1 },
	scared: { brow: [-4, 3.6], eye: 'wide', mouth: 'wobble' },
	surprised: { brow: [-5, 0], eye: 'wide', mouth: 'o' },
	listening: { brow: [-1, 0.8], eye: 'dot', mouth: 'soft' },
	tired: { brow: [0, 2], eye: 'low', mouth: 'flat' },
	proud: { brow: [-2, -0.6], eye: 'arc', mouth: 'smile', cheek: 1 },
	asleep: { brow: [0, 0.6], eye: 'shut', mouth: 'soft', cheek: 1 }
};

/** The face of a feeling; a face made by hand is taken as it is. */
export const faceOf = (mood: Feeling | Face): Face =>
	typeof mood === 'string' ? MOOD[mood] : mood;
