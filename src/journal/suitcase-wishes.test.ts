import { describe, expect, it } from 'vitest';
import { chosen, onADevice, onNewPage } from './a-suitcase.ts';

const shelf = onADevice();

describe('the soft card', () => {
	it('comes until the child wants none, also the next time, and comes again when asked', async () => {
		const suitcase = await chosen('device');
		expect(await suitcase.wishes.isCardOff()).toBe(false);
		expect(await suitcase.wishes.turnCard('off')).toEqual({ ok: true });
		const later = await onNewPage();
		expect(await later.wishes.isCardOff()).toBe(true);
		expect([...shelf.values()].join(' ')).not.toContain('card');
		await later.wishes.turnCard('on');
		expect(await later.wishes.isCardOff()).toBe(false);
	});

	it('is not turned off in a suitcase that is shut', async () => {
		const suitcase = await chosen('device');
		suitcase.close();
		expect(await suitcase.wishes.turnCard('off')).toEqual({ ok: false, reason: 'locked' });
	});
});
