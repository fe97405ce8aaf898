import { codeOf, readSpareKey, type PictureCode } from '#vault';
import { describe, expect, it } from 'vitest';
import { aQuestion, chosen, onADevice, onNewPage } from './a-suitcase.ts';

const shelf = onADevice();

function aCode(...pictures: number[]): PictureCode {
	const code = codeOf(pictures);
	if (!code) throw new Error('no code');
	return code;
}

const code = aCode(7, 19, 2, 23);
const next = aCode(1, 2, 3, 4);
const item = aQuestion();

async function locked() {
	const suitcase = await onNewPage();
	expect(await suitcase.choose('device', code)).toBe(true);
	await suitcase.put(item);
	return suitcase;
}

describe('a suitcase with a lock', () => {
	it('asks for its code on the next page, shows nothing, and opens with it', async () => {
		expect((await locked()).lock.isOn).toBe(true);
		const later = await onNewPage();
		expect(later.state).toBe('needs-code');
		expect(later.notice).toBeNull();
		expect(later.items).toEqual([]);
		expect(await later.lock.unlock({ code: next })).toEqual({ ok: false, reason: 'wrong-code' });
		expect(later.state).toBe('needs-code');
		expect(await later.lock.unlock({ code })).toEqual({ ok: true });
		expect(later.state).toBe('open');
		expect(later.items).toEqual([item]);
		expect(later.lock.wrongTries).toBe(1);
	});

	it('that is shut asks for its code again', async () => {
		const suitcase = await locked();
		suitcase.close();
		expect(suitcase.state).toBe('needs-code');
		expect(suitcase.items).toEqual([]);
		await suitcase.open();
		expect(suitcase.state).toBe('needs-code');
		await suitcase.lock.unlock({ code });
		expect(suitcase.items).toEqual([item]);
	});

	it('gets another code while it lies open, and stays open', async () => {
		const suitcase = await locked();
		expect(await suitcase.lock.change({ code }, next)).toEqual({ ok: true });
		expect(suitcase.state).toBe('open');
		expect(suitcase.items).toEqual([item]);
		const second = aQuestion('En mijn fiets?', 2_000);
		expect(await suitcase.put(second)).toBe(true);
		const later = await onNewPage();
		await later.lock.unlock({ code: next });
		expect(later.items).toEqual([second, item]);
	});

	it('keeps its lock when the present code is another one', async () => {
		const suitcase = await locked();
		const wrong = { ok: false, reason: 'wrong-code' };
		expect(await suitcase.lock.change({ code: next }, null)).toEqual(wrong);
		expect(await suitcase.lock.makeSpareKey({ code: next })).toEqual(wrong);
		expect(suitcase.lock.isOn).toBe(true);
		expect(suitcase.state).toBe('open');
	});

	it('loses it when it is taken off', async () => {
		const suitcase = await locked();
		await suitcase.lock.change({ code }, null);
		expect(suitcase.lock.isOn).toBe(false);
		expect((await onNewPage()).items).toEqual([item]);
	});

	it('opens with its spare key as it was written down', async () => {
		const suitcase = await locked();
		const made = await suitcase.lock.makeSpareKey({ code });
		if (!made.ok) throw new Error(made.reason);
		const spare = await readSpareKey(made.written.toLowerCase());
		if (!spare) throw new Error('not a key');
		const later = await onNewPage();
		expect(await later.lock.fits({ spare })).toEqual({ ok: true });
		expect(await later.lock.change({ spare }, next)).toEqual({ ok: true });
		expect(later.items).toEqual([item]);
		expect(later.lock.isOn).toBe(true);
	});
});

describe('a suitcase without a lock', () => {
	it('can be given one later', async () => {
		const suitcase = await chosen('device');
		await suitcase.put(item);
		expect(suitcase.lock.isOn).toBe(false);
		expect(await suitcase.lock.change(null, code)).toEqual({ ok: true });
		expect(suitcase.lock.isOn).toBe(true);
		expect((await onNewPage()).state).toBe('needs-code');
	});
});

describe('throwing everything away', () => {
	it('leaves a device as on the first visit', async () => {
		const suitcase = await locked();
		expect(await suitcase.throwEverythingAway()).toBe(true);
		expect(suitcase.state).toBe('unasked');
		expect(suitcase.items).toEqual([]);
		expect(shelf.size).toBe(0);
		expect((await onNewPage()).state).toBe('unasked');
	});
});
