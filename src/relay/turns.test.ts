import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('those who want the same come one after the other; others do not wait', async () => {
	const turns = new Turns();
	const order: string[] = [];
	const work = (name: string, milliseconds: number) => async () => {
		order.push(`${name} begins`);
		await wait(milliseconds);
		order.push(`${name} ends`);
		return name;
	};
	const all = [
		turns.inTurn('a', work('first', 30)),
		turns.inTurn('a', work('second', 1)),
		turns.inTurn('b', work('other', 1))
	];
	expect(await Promise.all(all)).toEqual(['first', 'second', 'other']);
	expect(order).toEqual([
		'first begins',
		'other begins',
		'other ends',
		'first ends',
		'second begins',
		'second ends'
	]);
});

test('whoever fails holds nobody up', async () => {
	const turns = new Turns();
	const failed = turns.inTurn('a', () => Promise.reject(new Error('no')));
	const next = turns.inTurn('a', () => Promise.resolve('yes'));
	await expect(failed).rejects.toThrow('no');
	expect(await next).toBe('yes');
});
