import { expect, it } from 'vitest';
import { breath } from './breath.ts';

it('lets a task that waits go first', async () => {
	const order: string[] = [];
	const { port1, port2 } = new MessageChannel();
	const waiting = new Promise<void>((resolve) => {
		port1.onmessage = () => {
			order.push('a tap');
			port1.close();
			resolve();
		};
	});
	port2.postMessage(null);
	await Promise.resolve();
	order.push('work');
	await breath();
	order.push('more work');
	await waiting;
	expect(order).toEqual(['work', 'a tap', 'more work']);
});
