/** A place for a few letters. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem'>;

let memory: Map<string, string> | null = null;

/**
 * From now on this page keeps small things in its memory, beginning with none: what the device keeps is
 * neither read nor changed, and whatever becomes of the page, there is nothing to tidy away.
 */
export function useMemoryOnly(): void {
	memory ??= new Map();
}

/** Where small things are kept; null where it is forbidden. */
export function smallStorage(): SmallStorage | null {
	const inMemory = memory;
	if (inMemory)
		return {
			getItem: (key) => inMemory.get(key) ?? null,
			setItem: (key, value) => void inMemory.set(key, value)
		};
	try {
		return globalThis.localStorage;
	} catch {
		return null;
	}
}
