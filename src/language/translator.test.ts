import { describe, expect, it } from 'vitest';
import { translatorOver } from './translator.ts';

const t = translatorOver('nl', {
	letters: { from: 'Van {{name}}', read: 'gelezen', lastThingSaid: '{{name}} op {{day}}.' }
} as never);
const say = t as unknown as (key: string, values?: Record<string, unknown>) => string;

describe('what somebody wrote, in a sentence of ours', () => {
	it.each([
		'{{name}}',
		'{{day}}',
		'{{- day}}',
		'{{ day, uppercase }}',
		'$t(letters:read)',
		'$t(letters:from, {"name":"wie"})',
		'$& $1 $$ $`',
		'<img src=x onerror=alert(1)>',
		'&lt;b&gt; &amp;',
		'a.b:c',
		'\\{{day}}'
	])('is neither filled in, looked up nor escaped: %s', (name) => {
		expect(say('letters:from', { name })).toBe(`Van ${name}`);
		expect(say('letters:lastThingSaid', { name, day: 'maandag' })).toBe(`${name} op maandag.`);
		expect(say('letters:lastThingSaid', { name: 'Noor', day: name })).toBe(`Noor op ${name}.`);
	});

	it('turns nothing but itself', () => {
		expect(say('letters:from', { name: 'مريم' })).toBe('Van \u2068مريم\u2069');
		expect(say('letters:lastThingSaid', { name: '\u202egnp', day: 'maandag' })).toBe(
			'\u2068gnp\u2069 op maandag.'
		);
	});

	it('cannot end what holds it', () => {
		expect(say('letters:from', { name: 'a\u2069\u202eb' })).toBe('Van \u2068ab\u2069');
	});

	it('stays as it is from left to right', () => {
		expect(say('letters:from', { name: 'Noor 👩‍👧 éè 李' })).toBe('Van Noor 👩‍👧 éè 李');
		expect(say('letters:lastThingSaid', { name: 3, day: 4 })).toBe('3 op 4.');
	});
});
