import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import type { KeptRecord } from './keeping.ts';
import { newLetterId } from './letter.ts';
import { OpeningLog, type Deed } from './opening-log.ts';

const letter = newLetterId();

/** A list with so many lines, and the records it is kept as. */
async function aLog(...deeds: Deed[]) {
	const records = new Map<string, KeptRecord & Record<string, unknown>>();
	let log = OpeningLog.of([]);
	for (const did of deeds) {
		const next = await log.with([{ did, letter }], aMoment);
		log = next.log;
		for (const edit of next.edits)
			if ('record' in edit) records.set(edit.record.id, { ...edit.record });
	}
	return { log, records, read: () => OpeningLog.of([...records.values()]) };
}

describe('the list of what was done with letters', () => {
	it('has a line for each, with a letter and a moment, and nothing else', async () => {
		const { log, records } = await aLog('open', 'export', 'into-file', 'drop');
		expect(log.lines).toEqual(
			(['open', 'export', 'into-file', 'drop'] as const).map((did, n) => {
				return { n, at: '2026-11-26T10:00:00.000Z', did, letter };
			})
		);
		expect([...records.keys()].sort()).toEqual(['0', '1', '2', '3', 'end']);
		expect([log.has('export', letter), log.has('export', newLetterId())]).toEqual([true, false]);
	});

	it('is whole when nothing was changed, also when it is read again in any order', async () => {
		const { log, records, read } = await aLog('open', 'open', 'drop');
		expect(await log.verify()).toEqual({ ok: true, count: 3 });
		expect(await read().verify()).toEqual({ ok: true, count: 3 });
		const backwards = OpeningLog.of([...records.values()].reverse());
		expect(await backwards.verify()).toEqual({ ok: true, count: 3 });
		expect(await OpeningLog.of([]).verify()).toEqual({ ok: true, count: 0 });
	});

	it('can be checked by anybody who has it as a file', async () => {
		const { log } = await aLog('open', 'drop');
		let before = '0'.repeat(64);
		for (const line of log.toText().trimEnd().split('\n')) {
			const [text = '', sum = ''] = line.split('\t');
			expect(createHash('sha256').update(`${before}\n${text}`).digest('hex')).toBe(sum);
			before = sum;
		}
	});

	it('goes on where it ended', async () => {
		const { read } = await aLog('open');
		const { log } = await read().with([{ did: 'drop', letter }], aMoment);
		expect(await log.verify()).toEqual({ ok: true, count: 2 });
	});

	it('with nothing done keeps nothing', async () => {
		const { log } = await aLog('open');
		expect((await log.with([], aMoment)).edits).toEqual([]);
	});
});

describe('a list that was changed', () => {
	it.each([0, 1, 2])('says where: line %i', async (at) => {
		const { records, read } = await aLog('open', 'export', 'drop');
		const line = records.get(String(at)) ?? expect.fail();
		line['text'] = String(line['text']).replace(letter, newLetterId());
		expect(await read().verify()).toEqual({ ok: false, reason: 'changed', at });
	});

	it('says so as well where the sum was made to fit', async () => {
		const { records, read } = await aLog('open', 'export', 'drop');
		const before = String(records.get('0')?.['sum']);
		const line = records.get('1') ?? expect.fail();
		line['text'] = String(line['text']).replace('export', 'open');
		line['sum'] = createHash('sha256')
			.update(`${before}\n${String(line['text'])}`)
			.digest('hex');
		expect(await read().verify()).toEqual({ ok: false, reason: 'changed', at: 2 });
	});

	it('says which line is gone, or that its end is', async () => {
		const middle = await aLog('open', 'export', 'drop');
		middle.records.delete('1');
		expect(await middle.read().verify()).toEqual({ ok: false, reason: 'missing', at: 1 });
		const last = await aLog('open', 'export', 'drop');
		last.records.delete('2');
		expect(await last.read().verify()).toEqual({ ok: false, reason: 'cut-off', at: 2 });
	});

	it('still says so after its end was taken with it and it went on', async () => {
		const { records, read } = await aLog('open', 'export', 'drop');
		records.delete('2');
		records.delete('end');
		expect(await read().verify()).toEqual({ ok: false, reason: 'cut-off', at: 2 });
		const { log } = await read().with([{ did: 'open', letter }], aMoment);
		expect(await log.verify()).toEqual({ ok: false, reason: 'missing', at: 2 });
	});

	it.each([{ text: '{}' }, { text: 'niets' }, { text: 3 }, { sum: null }])(
		'or holds %j does not come in its way',
		async (change) => {
			const { records, read } = await aLog('open', 'drop');
			Object.assign(records.get('0') ?? {}, change);
			expect(read().lines).toHaveLength(1);
			expect((await read().verify()).ok).toBe(false);
		}
	);
});
