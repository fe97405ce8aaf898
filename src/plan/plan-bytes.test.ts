import * as fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anyPlan } from './any-plan.ts';
import { withMoons } from './child-view.ts';
import { planBytesLimits, planFileName, planFromBytes, planToBytes } from './plan-bytes.ts';
import { emptyPlan } from './plan.ts';

afterEach(() => vi.unstubAllGlobals());

const bytes = (text: string) => new TextEncoder().encode(text);
const withLine = (line: string, body: Uint8Array) =>
	new Uint8Array(Buffer.concat([bytes(`${line}\n`), body]));
const small = (text: string) =>
	withLine('thuiskoffer-plan 1 deflate', new Uint8Array(deflateSync(bytes(text))));

describe('a plan handed over', () => {
	it.each(['small', 'plain'] as const)('comes out as it went in (%s)', async (wish) => {
		await fc.assert(
			fc.asyncProperty(anyPlan, async (plan) => {
				const handed = await planFromBytes(await planToBytes(plan, wish));
				// all of it but what is a matter of the child of that device
				expect(handed).toEqual({ ok: true, plan: withMoons(plan, false) });
			}),
			{ numRuns: 25 }
		);
	});

	it('says what it is in its first line', async () => {
		const plain = new TextDecoder().decode(await planToBytes(emptyPlan, 'plain'));
		expect(plain.split('\n')[0]).toBe('thuiskoffer-plan 1 plain');
		const packed = new TextDecoder('latin1').decode(await planToBytes(emptyPlan, 'small'));
		expect(packed).toMatch(/^thuiskoffer-plan 1 deflate\n/);
		expect(packed.length).toBeLessThan(plain.length / 2);
	});

	it('is left plain where the browser cannot pack, and said where it cannot unpack', async () => {
		const packed = await planToBytes(emptyPlan, 'small');
		vi.stubGlobal('CompressionStream', undefined);
		vi.stubGlobal('DecompressionStream', undefined);
		const plain = await planToBytes(emptyPlan, 'small');
		expect(await planFromBytes(plain)).toEqual({ ok: true, plan: emptyPlan });
		expect(await planFromBytes(packed)).toEqual({ ok: false, reason: 'cannot-unpack' });
	});

	it('is called neutrally', () => {
		expect(planFileName('2026-11-26')).toBe('plan-2026-11-26.age');
	});
});

describe('bytes of a stranger', () => {
	const json = JSON.stringify(emptyPlan);
	it.each([
		['nothing', new Uint8Array(), 'not-a-plan'],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not-a-plan'],
		['a first line without an end', bytes('thuiskoffer-plan 1 plain'), 'not-a-plan'],
		['of a later app', withLine('thuiskoffer-plan 2 other', bytes('x')), 'newer'],
		['of a later plan', withLine('thuiskoffer-plan 1 plain', bytes('{"v":2}')), 'newer'],
		['of no version', withLine('thuiskoffer-plan 0 plain', bytes(json)), 'damaged'],
		['packed in another way', withLine('thuiskoffer-plan 1 brotli', bytes(json)), 'damaged'],
		['packed in no way', withLine('thuiskoffer-plan 1', bytes(json)), 'damaged'],
		['not packed at all', withLine('thuiskoffer-plan 1 deflate', bytes(json)), 'damaged'],
		['no JSON', small('{'), 'damaged'],
		['no plan', small('[1]'), 'damaged'],
		['no text', withLine('thuiskoffer-plan 1 plain', new Uint8Array([0xff, 0xfe])), 'damaged'],
		['cut off', small(json).slice(0, -6), 'damaged'],
		['with something behind it', new Uint8Array([...small(json), 1, 2, 3]), 'damaged'],
		['far too long', small(json + ' '.repeat(50 * 1024 * 1024)), 'too-big'],
		[
			'long before it is unpacked',
			withLine('thuiskoffer-plan 1 deflate', new Uint8Array(planBytesLimits.packed)),
			'too-big'
		],
		[
			'long and plain',
			withLine('thuiskoffer-plan 1 plain', new Uint8Array(planBytesLimits.plain)),
			'too-big'
		]
	])('that are %s are refused', async (_what, body, reason) => {
		expect(await planFromBytes(body)).toEqual({ ok: false, reason });
	});

	it('with one bit turned are never another plan', async () => {
		const packed = await planToBytes(emptyPlan, 'small');
		await fc.assert(
			fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(7), async (at, bit) => {
				const turned = packed.slice();
				turned[at] = (turned[at] ?? 0) ^ (1 << bit);
				const read = await planFromBytes(turned);
				expect(read.ok ? read.plan : emptyPlan).toEqual(emptyPlan);
			})
		);
	});
});
