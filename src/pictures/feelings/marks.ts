import { PAL } from '../palette.ts';
import { dot, el, line, oval } from '../shapes.ts';

/** What can hang in the paper around a feeling, so that it is known without any colour. */
const marks = {
	/** Short lines that tremble at both sides. */
	tremble: (_light: string, dark: string) =>
		line('M-47-34q5 5 0 10t0 10M47-34q-5 5 0 10t0 10M-40-46q4 3 0 7M40-46q-4 3 0 7', dark, 3),
	scribble: (_light: string, dark: string) =>
		line('M-30-46C-14-60 18-56 16-46S-24-36-20-46S28-58 30-44S-4-38 0-48S34-48 36-40', dark, 3.2),
	thoughts: (light: string) =>
		dot(-40, -34, 5, light) +
		dot(-46, -46, 3.4, light) +
		dot(42, -36, 5, light) +
		dot(36, -50, 4, light) +
		dot(0, -58, 3.6, light),
	question: (light: string) => line('M32-44q1-11 10-10t8 11q-1 6-7 9v6M43-20v.1', light, 4.4),
	swirl: (light: string) => line('M-42-44c8-10 22-2 16 8s-18 4-14-3 12-3 9 1', light, 3.6),
	steam: (light: string) =>
		el('M-46-26C-58-34-50-46-42-42C-42-54-26-52-28-42C-20-40-24-28-32-28Z', light) +
		el('M46-26C58-34 50-46 42-42C42-54 26-52 28-42C20-40 24-28 32-28Z', light),
	breath: (light: string) => line('M22 2q14-4 22 2M24 9q10 0 16 5M22-5q12-8 20-6', light, 3.4),
	house: (light: string) =>
		el('M-56-30L-41-46L-26-30V-8H-52V-30Z', light) +
		el('M-44-8V-22H-36V-8Z', PAL.brick) +
		dot(-30 - 2, 2, 3.2, light),
	sunrise: () =>
		oval(36, -34, 12, 12, PAL.butter) +
		line('M36-52v-6M22-46l-4-4M50-46l4-4M18-34h-6M54-34h4', PAL.butter, 3.6),
	sleep: (light: string) => line('M28-46h12l-12 13h12M44-58h8l-8 9h8', light, 3.6),
	sweat: (light: string) =>
		el('M36-30C41-22 42-18 38-15C33-13 29-18 31-22Z', light) +
		el('M-38-36C-33-28-32-24-36-21C-41-19-45-24-43-28Z', light),
	walls: (_light: string, dark: string) => line('M-40-56V60M40-56V60M-40-46H40', dark, 7),
	weight: (_light: string, dark: string) => el('M-36-56Q0-62 36-56L46-32Q0-24-46-32Z', dark),
	thread: (light: string) =>
		line('M-56 10Q-40 2-36 14M36 4Q44-6 56 2', light, 3.4) +
		dot(-32, 18, 3, light) +
		dot(32, 10, 3, light),
	restless: (light: string) =>
		line('M-54-20q8-8 4-18M-56 0q10-2 12-12M54-20q-8-8-4-18M56 0q-10-2-12-12', light, 3.6),
	forward: (light: string) => line('M-52-30h16M-54-14h14M-50-46h12', light, 4),
	tear: () => el('M-24 2C-20 10-20 14-24 15C-28 15-29 10-24 2Z', PAL.sky),
	halves: (light: string) => el('M0-64L8-40L-6-10L6 20L-4 64H64V-64Z', light),
	empty: (light: string) => oval(0, -4, 46, 46, light, 'opacity=".35"'),
	sparkle: (light: string) => line('M-44-34v12M-50-28h12M42-48v10M37-43h10', light, 3.4)
} as const;

export type Mark = keyof typeof marks;

/** One of the marks in two tones of the paper it lies on. */
export const drawMark = (mark: Mark, light: string, dark: string): string =>
	marks[mark](light, dark);
