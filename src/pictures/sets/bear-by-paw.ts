import type { Held, Side } from '../figures/types.ts';
import { teddy } from '../props/index.ts';
import { g } from '../shapes.ts';

/** Bear, held by a paw: he hangs beside the hand, so that his face stays free. */
export function bearByPaw(side: Side, scale = 1): Held {
	const out = side === 'l' ? -1 : 1;
	return {
		svg: g(teddy(scale), `rotate(${out * 22}) translate(${out * 17 * scale} ${12 * scale})`)
	};
}
