import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aCard, bytesOf } from './a-card.ts';
import { picturesOfCard } from './card-pictures.ts';

describe('the pictures of a card', { timeout: 60_000 }, () => {
	it('are eight of twenty-five, the same each time', async () => {
		const pictures = await picturesOfCard(aCard());
		expect(pictures).toHaveLength(8);
		expect(pictures.every((picture) => picture >= 0 && picture < 25)).toBe(true);
		expect(await picturesOfCard(aCard({ name: 'Iemand anders' }))).toEqual(pictures);
	});

	it('are the digits of 64 bits in base 25', async () => {
		const { readers, mailbox } = aCard();
		const content = Buffer.concat([...readers.map(({ key }) => key), mailbox]);
		let number = pbkdf2Sync(content, 'card', 600_000, 8, 'sha256').readBigUInt64BE();
		const digits = Array.from({ length: 8 }, () => {
			const digit = Number(number % 25n);
			number /= 25n;
			return digit;
		});
		expect(await picturesOfCard(aCard())).toEqual(digits);
	});

	it('are others when a reader or the mailbox is another', async () => {
		const pictures = await picturesOfCard(aCard());
		const [first] = aCard().readers;
		expect(await picturesOfCard(aCard({ mailbox: bytesOf(16, 8) }))).not.toEqual(pictures);
		expect(await picturesOfCard(aCard({ readers: first ? [first] : [] }))).not.toEqual(pictures);
	});
});
