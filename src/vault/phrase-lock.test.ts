import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, dump, must, opened, recordsOf } from './a-device.ts';
import { createVault } from './create.ts';
import { openVault, type Key } from './open.ts';
import { phraseOf, type Phrase } from './phrase.ts';
import { codeOf } from './picture-code.ts';
import { changeLock, relock } from './relock.ts';

// every lock is stretched for real: a busy machine takes its time
vi.setConfig({ testTimeout: 60_000 });
vi.mock('./calibrate.ts', () => ({ calibrate: () => Promise.resolve(600_000) }));

function aPhrase(text: string): Phrase {
	const phrase = phraseOf(text);
	if (!phrase) throw new Error('no phrase');
	return phrase;
}

const right = aPhrase('boot hond lamp zee ui');
const next = aPhrase('een andere zin van vijf');
const wrong = (nth: number) => aPhrase(`niet de goede zin ${nth}`);
const kept = [{ id: 'a', text: 'Beste juf' }];

async function open(browser: ReturnType<typeof aBrowser>, key: Key) {
	return openVault(aDevice(browser), key);
}

async function locked() {
	const browser = aBrowser();
	const device = aDevice(browser);
	const before = await opened(createVault({ keep: 'device' }, device));
	await must(before.save('letters', { id: 'a', text: 'Beste juf' } as { id: string }));
	const vault = await opened(relock(null, { phrase: right }, device));
	vault.lock();
	return { browser, device };
}

afterEach(() => vi.restoreAllMocks());

describe('a vault with a phrase', () => {
	it('opens with its phrase and with nothing else', async () => {
		const { browser } = await locked();
		expect(await open(browser, null)).toEqual({ ok: false, reason: 'needs-phrase' });
		const other = { ok: false, reason: 'wrong-phrase' };
		expect(await open(browser, { phrase: next })).toEqual(other);
		const vault = await opened(open(browser, { phrase: right }));
		expect(await recordsOf(vault.list('letters'))).toEqual(kept);
	});

	it('has no way in without it any more, and nothing to know it by', async () => {
		const { device } = await locked();
		const listed = await device.database.list('vaults');
		if (!listed.ok) throw new Error(listed.reason);
		const wraps = listed.value.map(({ header }) => (header as { wraps: { kind: string }[] }).wraps);
		expect(wraps.map((all) => all.map(({ kind }) => kind))).toEqual([['phrase']]);
		expect(await dump(device.database)).not.toContain('boot');
	});

	it('gives a code no way in', async () => {
		const { browser } = await locked();
		const code = codeOf([1, 2, 3, 4]);
		if (!code) throw new Error('no code');
		expect((await open(browser, { code })).ok).toBe(false);
	});

	it('makes everybody wait after the fifth other phrase, also with the right one', async () => {
		const { browser } = await locked();
		for (const nth of [1, 2, 3, 4])
			expect(await open(browser, { phrase: wrong(nth) })).toMatchObject({ reason: 'wrong-phrase' });
		const told = { ok: false, reason: 'wait', until: 30_000 };
		expect(await open(browser, { phrase: wrong(5) })).toEqual(told);
		expect(await open(browser, { phrase: right })).toEqual(told);
		browser.now = 30_000;
		expect(await open(browser, { phrase: right })).toMatchObject({ ok: true, wrongTries: 5 });
	});

	it('takes the same wrong phrase again for one', async () => {
		const { browser } = await locked();
		for (let round = 0; round < 8; round += 1) await open(browser, { phrase: wrong(1) });
		expect(await open(browser, { phrase: right })).toMatchObject({ ok: true, wrongTries: 1 });
	});

	it('says so where the device has lost its part', async () => {
		const { browser, device } = await locked();
		await device.database.write([{ remove: 'keys', key: [] }]);
		expect(await open(browser, { phrase: right })).toEqual({ ok: false, reason: 'key-gone' });
	});
});

describe('changing a phrase', () => {
	it('needs the present one, and that opens nothing afterwards', async () => {
		const { browser, device } = await locked();
		const refused = await relock(null, { phrase: next }, device);
		expect(refused).toEqual({ ok: false, reason: 'needs-phrase' });
		await opened(relock({ phrase: right }, { phrase: next }, device));
		expect(await open(browser, { phrase: right })).toMatchObject({ reason: 'wrong-phrase' });
		const vault = await opened(open(browser, { phrase: next }));
		expect(await recordsOf(vault.list('letters'))).toEqual(kept);
	});

	it('takes it off', async () => {
		const { browser, device } = await locked();
		await opened(relock({ phrase: right }, null, device));
		expect(await recordsOf((await again(browser)).list('letters'))).toEqual(kept);
	});

	it('for a code leaves only the code', async () => {
		const { browser, device } = await locked();
		const code = codeOf([7, 19, 2, 23]);
		await opened(changeLock({ phrase: right }, code, device));
		expect(await open(browser, null)).toEqual({ ok: false, reason: 'needs-code' });
		expect((await open(browser, { phrase: right })).ok).toBe(false);
		expect((await open(browser, code && { code })).ok).toBe(true);
	});
});
