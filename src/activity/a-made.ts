import { vi } from 'vitest';
import type { MadeLine } from './made.ts';

/** Stands where a part hands over what was made; `last()` is what would be kept now. */
export function aKeeper() {
	const onchange = vi.fn<(lines: MadeLine[]) => void>();
	return { onchange, last: () => onchange.mock.lastCall?.[0] };
}
