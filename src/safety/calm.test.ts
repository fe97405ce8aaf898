import { readFileSync } from 'node:fs';
import { ContentError } from '#content';
import { describe, expect, test } from 'vitest';
import { readCalm } from './calm.ts';
import { exerciseIds } from './exercise.ts';

const read = (locale: string) =>
	readFileSync(new URL(`../../content/${locale}/calm.yaml`, import.meta.url), 'utf8');
const files = { 'nl/calm.yaml': read('nl'), 'en/calm.yaml': read('en') };
const tiers = ['together', 'reader', 'teen'] as const;

const wrong = (edit: (text: string) => string) => {
	try {
		readCalm({ 'nl/calm.yaml': edit(files['nl/calm.yaml']) }, 'nl', 'reader');
	} catch (error) {
		if (error instanceof ContentError) return error.message;
		throw error;
	}
	return null;
};

describe('the exercises', () => {
	test.each(['nl', 'en'])('in %s are the same six in every tier', (locale) => {
		for (const tier of tiers)
			expect(readCalm(files, locale, tier).map(({ id }) => id)).toEqual([...exerciseIds]);
	});

	test('have as many steps in every language', () => {
		for (const tier of tiers) {
			const steps = (locale: string) =>
				readCalm(files, locale, tier).map((one) => one.steps.length);
			expect(steps('en')).toEqual(steps('nl'));
		}
	});

	test('breathe in and out, and say when to stop', () => {
		for (const tier of tiers) {
			const [breaths] = readCalm(files, 'nl', tier);
			expect(breaths?.steps).toHaveLength(2);
			expect(breaths?.care).toMatch(/Stop dan/);
		}
	});

	test('never ask what does harm: to hold the breath, shut the eyes, calm down or look back', () => {
		const text = files['nl/calm.yaml'].replace(/^#.*$/gm, '');
		expect(text).not.toMatch(/vast[^.]*adem|adem in en hou|ogen dicht|word rustig|kalm|ergste/i);
	});

	test('that move have a way without a sound', () => {
		for (const tier of tiers)
			expect(readCalm(files, 'nl', tier).find(({ id }) => id === 'move')?.quiet).toBeTruthy();
	});
});

describe('a file of exercises', () => {
	test('stops the build at an unknown key, with its line', () => {
		expect(wrong((text) => text.replace('    care:', '    cares:'))).toMatch(/nl\/calm\.yaml:\d+/);
	});

	test('stops the build where an exercise is missing or there twice', () => {
		expect(wrong((text) => text.replace(/- id: move[\s\S]*?(?=- id: place)/, ''))).toMatch(/move/);
		expect(wrong((text) => text.replace('- id: move', '- id: senses'))).toMatch(/senses/);
	});
});
