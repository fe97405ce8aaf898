import { afterEach, describe, expect, test, vi } from 'vitest';
import { swipe } from './swipe.ts';

let stop = () => {};
afterEach(() => stop());

function setup(direction: 'ltr' | 'rtl' = 'ltr') {
	const node = document.createElement('div');
	node.style.direction = direction;
	document.body.replaceChildren(node);
	const turn = vi.fn();
	stop = swipe(turn)(node);
	const send = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
		node.dispatchEvent(
			new PointerEvent(type, {
				pointerType: 'touch',
				isPrimary: true,
				pointerId: 1,
				clientX: x,
				clientY: y,
				...more
			})
		);
	const draw = (x: number, y: number, more?: PointerEventInit) => {
		send('pointerdown', 200, 200, more);
		send('pointerup', 200 + x, 200 + y, more);
	};
	return { turn, send, draw };
}

describe('a finger', () => {
	test('that goes to the start of the line turns to the next page', () => {
		const { turn, draw } = setup();
		draw(-120, 10);
		expect(turn.mock.calls).toEqual([[1]]);
	});

	test('that goes to the end of the line turns back', () => {
		const { turn, draw } = setup();
		draw(120, 10);
		expect(turn.mock.calls).toEqual([[-1]]);
	});

	test('follows the reading direction', () => {
		const { turn, draw } = setup('rtl');
		draw(120, 0);
		draw(-120, 0);
		expect(turn.mock.calls).toEqual([[1], [-1]]);
	});

	test.each([
		['hardly moves', -20, 0],
		['goes down the page', -60, 200],
		['goes askew', -80, 60]
	])('that %s turns nothing', (_name, x, y) => {
		const { turn, draw } = setup();
		draw(x, y);
		expect(turn).not.toHaveBeenCalled();
	});

	test('that is taken away by the browser turns nothing', () => {
		const { turn, send } = setup();
		send('pointerdown', 200, 200);
		send('pointercancel', 150, 200);
		send('pointerup', 50, 200);
		expect(turn).not.toHaveBeenCalled();
	});

	test('does not turn together with another one', () => {
		const { turn, send } = setup();
		send('pointerdown', 200, 200);
		send('pointerup', 50, 200, { pointerId: 2, isPrimary: false });
		expect(turn).not.toHaveBeenCalled();
	});

	test('turns nothing once the page has gone', () => {
		const { turn, draw } = setup();
		stop();
		draw(-120, 0);
		expect(turn).not.toHaveBeenCalled();
	});
});

test.each(['mouse', 'pen'])('a %s selects text and turns nothing', (pointerType) => {
	const { turn, draw } = setup();
	draw(-120, 0, { pointerType });
	expect(turn).not.toHaveBeenCalled();
});
