import type { Lack } from './voice-sheet.ts';

/** The pages of a voice sheet, in their order. */
export const voiceSteps = [
	'about',
	'important',
	'houses',
	'needs',
	'told',
	'worker',
	'preview'
] as const;
export type VoiceStep = (typeof voiceSteps)[number];

/** Where what is missing can be filled in. */
export const stepOfLack: Readonly<Record<Lack, VoiceStep>> = {
	'no-name': 'about',
	'no-day': 'about',
	'no-language': 'about',
	'nobody-present': 'about',
	'nobody-typed': 'about',
	'nothing-said': 'important',
	'no-prompt': 'important',
	'no-words': 'important',
	'not-checked': 'important',
	'nobody-may-hear': 'told',
	'no-worker': 'worker',
	'no-reply-day': 'worker',
	'not-seen': 'preview'
};
