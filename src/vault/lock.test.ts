import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	aBrowser,
	aDevice,
	again,
	dump,
	must,
	opened,
	recordsOf,
	type TestBrowser
} from './a-device.ts';
import { createVault } from './create.ts';
import { checkKey, openVault, type Key } from './open.ts';
import { codeOf, type PictureCode } from './picture-code.ts';
import { changeLock, makeSpareKey } from './relock.ts';
import { newSpareKey } from './spare-key.ts';

vi.mock('./calibrate.ts', () => ({ calibrate: () => Promise.resolve(600_000) }));

function aCode(...pictures: number[]): PictureCode {
	const code = codeOf(pictures);
	if (!code) throw new Error('no code');
	return code;
}

const right = aCode(7, 19, 2, 23);
const next = aCode(1, 2, 3, 4);
/** Wrong codes, each another one. */
const wrong = (nth: number) => aCode(25, 24, 20, nth);
const minute = 60_000;

async function locked() {
	const browser = aBrowser();
	const device = aDevice(browser);
	const vault = await opened(createVault({ keep: 'device', code: right }, device));
	await must(vault.save('items', { id: 'a', text: 'Waarom?' } as { id: string }));
	vault.lock();
	return { browser, device };
}

const open = (browser: TestBrowser, key: Key) => openVault(aDevice(browser), key);
const kept = [{ id: 'a', text: 'Waarom?' }];

afterEach(() => vi.restoreAllMocks());

describe('a vault with a code', () => {
	it('opens with its code and with nothing else', async () => {
		const { browser } = await locked();
		expect(await open(browser, null)).toEqual({ ok: false, reason: 'needs-code' });
		expect(await open(browser, { code: next })).toEqual({ ok: false, reason: 'wrong-code' });
		expect(await open(browser, { spare: newSpareKey() })).toEqual({
			ok: false,
			reason: 'no-spare'
		});
		const vault = await opened(open(browser, { code: right }));
		expect(await recordsOf(vault.list('items'))).toEqual(kept);
	});

	it('keeps neither the code nor anything to know it by', async () => {
		const { browser, device } = await locked();
		await open(browser, { code: wrong(1) });
		const text = await dump(device.database);
		expect(text).not.toContain('c1|25');
		expect(text).not.toMatch(/07,19,02,23|7,19,2,23/);
		expect([...browser.canary.values()].join()).toMatch(/^v1:[0-9a-f]{32}:2$/);
	});

	it('can be asked whether a key fits, and stays shut', async () => {
		const { browser, device } = await locked();
		expect(await checkKey({ code: right }, device)).toEqual({ ok: true });
		expect(await checkKey({ code: next }, device)).toEqual({ ok: false, reason: 'wrong-code' });
		expect(await checkKey(null, device)).toEqual({ ok: false, reason: 'needs-code' });
		expect(await open(browser, { code: right })).toMatchObject({ wrongTries: 1 });
	});

	it('does not need its code where it has none', async () => {
		const browser = aBrowser();
		await opened(createVault({ keep: 'device' }, aDevice(browser)));
		expect((await open(browser, null)).ok).toBe(true);
	});
});

describe('wrong codes', () => {
	it('are told at the next opening', async () => {
		const { browser } = await locked();
		await open(browser, { code: wrong(1) });
		await open(browser, { code: wrong(2) });
		expect(await open(browser, { code: right })).toMatchObject({ ok: true, wrongTries: 2 });
		expect(await open(browser, { code: right })).toMatchObject({ ok: true, wrongTries: 0 });
	});

	it('the fifth makes everybody wait, also with the right one and in another window', async () => {
		const { browser } = await locked();
		for (const nth of [1, 2, 3, 4])
			expect(await open(browser, { code: wrong(nth) })).toMatchObject({ reason: 'wrong-code' });
		const told = { ok: false, reason: 'wait', until: 30_000 };
		expect(await open(browser, { code: wrong(5) })).toEqual(told);
		expect(await open(browser, { code: right })).toEqual(told);
		browser.now = 29_999;
		expect(await open(browser, { code: right })).toEqual(told);
		browser.now = 30_000;
		expect((await open(browser, { code: right })).ok).toBe(true);
	});

	it('more of them make the wait longer, to a quarter of an hour and no further', async () => {
		const { browser } = await locked();
		const waits: number[] = [];
		for (let nth = 1; nth <= 12; nth += 1) {
			const outcome = await open(browser, { code: wrong(nth) });
			const until = outcome.ok ? 0 : (outcome.until ?? browser.now);
			waits.push((until - browser.now) / minute);
			browser.now = until;
		}
		expect(waits).toEqual([0, 0, 0, 0, 0.5, 1, 2, 5, 15, 15, 15, 15]);
	});

	it('the same one again is one', async () => {
		const { browser } = await locked();
		for (let round = 0; round < 8; round += 1)
			expect(await open(browser, { code: wrong(1) })).toMatchObject({ reason: 'wrong-code' });
		expect(await open(browser, { code: right })).toMatchObject({ ok: true, wrongTries: 1 });
	});

	it('count when the app is shut in the middle', async () => {
		const { browser, device } = await locked();
		const never = new Promise<never>(() => undefined);
		vi.spyOn(crypto.subtle, 'deriveBits').mockReturnValue(never);
		void open(browser, { code: wrong(1) });
		await vi.waitFor(async () => {
			const read = await device.database.list('tries');
			expect(read.ok && read.value.map((row) => row.wrong)).toEqual([1]);
		});
	});

	it('a clock that is set back begins the wait anew, and one set forward ends it', async () => {
		const { browser } = await locked();
		browser.now = 100 * minute;
		for (const nth of [1, 2, 3, 4, 5]) await open(browser, { code: wrong(nth) });
		browser.now = 0;
		expect(await open(browser, { code: right })).toMatchObject({ reason: 'wait', until: 30_000 });
		browser.now = 10 * 365 * 24 * 60 * minute;
		expect((await open(browser, { code: right })).ok).toBe(true);
	});
});

describe('changing the lock', () => {
	it('puts one on what had none, without touching what is kept', async () => {
		const browser = aBrowser();
		const device = aDevice(browser);
		const before = await opened(createVault({ keep: 'device' }, device));
		await must(before.save('items', { id: 'a', text: 'Waarom?' } as { id: string }));
		const rows = await device.database.list('rows');
		const after = await opened(changeLock(null, right, device));
		expect(await device.database.list('rows')).toEqual(rows);
		expect(await recordsOf(after.list('items'))).toEqual(kept);
		await must(after.save('items', { id: 'b' }));
		expect(await open(browser, null)).toMatchObject({ reason: 'needs-code' });
		expect((await open(browser, { code: right })).ok).toBe(true);
	});

	it('gives another code, and the one before opens nothing', async () => {
		const { browser, device } = await locked();
		await opened(changeLock({ code: right }, next, device));
		expect(await open(browser, { code: right })).toMatchObject({ reason: 'wrong-code' });
		expect(await recordsOf((await opened(open(browser, { code: next }))).list('items'))).toEqual(
			kept
		);
	});

	it('takes it off', async () => {
		const { browser, device } = await locked();
		await opened(changeLock({ code: right }, null, device));
		expect(await recordsOf((await again(browser)).list('items'))).toEqual(kept);
	});

	it('needs the present code, and counts wrong ones', async () => {
		const { browser, device } = await locked();
		expect(await changeLock(null, next, device)).toEqual({ ok: false, reason: 'needs-code' });
		for (const nth of [1, 2, 3, 4, 5]) await changeLock({ code: wrong(nth) }, next, device);
		expect(await changeLock({ code: right }, next, device)).toMatchObject({ reason: 'wait' });
		browser.now = minute;
		expect((await open(browser, { code: right })).ok).toBe(true);
	});

	it('locks the windows that have it open, and what they do then says so', async () => {
		const { browser, device } = await locked();
		const elsewhere = await opened(open(browser, { code: right }));
		const deaf = await opened(
			openVault(aDevice(browser, { channel: () => null }), { code: right })
		);
		await opened(changeLock({ code: right }, next, device));
		expect(elsewhere.isLocked).toBe(true);
		expect(await deaf.save('items', { id: 'b' })).toEqual({ ok: false, reason: 'locked' });
	});

	it('that does not reach the disk leaves the code before', async () => {
		const { browser, device } = await locked();
		const full = { ok: false, reason: 'full' } as const;
		const database = Object.create(device.database) as typeof device.database;
		database.read = device.database.read.bind(device.database);
		database.list = device.database.list.bind(device.database);
		database.write = (changes, expected) =>
			changes.some((one) => 'put' in one && one.put === 'vaults')
				? Promise.resolve(full)
				: device.database.write(changes, expected);
		expect(await changeLock({ code: right }, next, { ...device, database })).toEqual(full);
		expect((await open(browser, { code: right })).ok).toBe(true);
		expect((await open(browser, { code: next })).ok).toBe(false);
	});

	it('in two windows at once is done by one', async () => {
		const { browser, device } = await locked();
		const outcomes = await Promise.all([
			changeLock({ code: right }, next, device),
			changeLock({ code: right }, aCode(5, 6, 7, 8), aDevice(browser))
		]);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('gives a key that cannot leave the page', async () => {
		const { device } = await locked();
		const spy = vi.spyOn(crypto.subtle, 'importKey');
		await opened(changeLock({ code: right }, next, device));
		const imported = spy.mock.calls.filter(([, , algorithm]) => algorithm === 'AES-GCM');
		expect(imported.map(([, , , isExtractable]) => isExtractable)).toEqual([false]);
	});
});

describe('a spare key', () => {
	it('opens what the code opens, after the lock was changed as well', async () => {
		const { browser, device } = await locked();
		const made = await makeSpareKey({ code: right }, device);
		if (!made.ok) throw new Error(made.reason);
		await opened(changeLock({ code: right }, next, device));
		const vault = await opened(open(browser, { spare: made.spare }));
		expect(await recordsOf(vault.list('items'))).toEqual(kept);
	});

	it('is the way to a new code when the code is forgotten', async () => {
		const { browser, device } = await locked();
		const made = await makeSpareKey({ code: right }, device);
		if (!made.ok) throw new Error(made.reason);
		await opened(changeLock({ spare: made.spare }, next, device));
		expect((await open(browser, { code: next })).ok).toBe(true);
	});

	it('is the way back when the device has lost its part', async () => {
		const { browser, device } = await locked();
		const made = await makeSpareKey({ code: right }, device);
		if (!made.ok) throw new Error(made.reason);
		await device.database.write([{ remove: 'keys', key: [] }]);
		expect(await open(browser, { code: right })).toEqual({ ok: false, reason: 'key-gone' });
		await opened(changeLock({ spare: made.spare }, next, device));
		const vault = await opened(open(browser, { code: next }));
		expect(await recordsOf(vault.list('items'))).toEqual(kept);
	});

	it('is made with the present code only', async () => {
		const { device } = await locked();
		expect(await makeSpareKey(null, device)).toEqual({ ok: false, reason: 'needs-code' });
		expect(await makeSpareKey({ code: next }, device)).toEqual({ ok: false, reason: 'wrong-code' });
	});
});
