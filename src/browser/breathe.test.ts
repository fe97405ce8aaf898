import { expect, test } from 'vitest';
import { breathe } from './breathe.ts';

test('what waits its turn comes between two pieces of work', async () => {
	const order: string[] = [];
	const work = async () => {
		for (const piece of ['first', 'second', 'third']) {
			order.push(piece);
			await breathe();
		}
	};
	const working = work();
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => order.push('the page');
	port2.postMessage(null);
	await working;
	port1.close();
	expect(order.indexOf('the page')).toBeGreaterThan(0);
	expect(order.indexOf('the page')).toBeLessThan(order.indexOf('third'));
});
