import { describe, expect, it } from 'vitest';
import { bodyPhrases, bodyWords, bodyZones } from './body.ts';

describe('the body', () => {
	it('has places with names of their own', () => {
		expect(new Set(bodyZones).size).toBe(bodyZones.length);
		const words = bodyWords({ zones: bodyZones, phrases: bodyPhrases });
		expect(new Set(words).size).toBe(bodyZones.length + bodyPhrases.length);
	});
});
