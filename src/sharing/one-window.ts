/** Does some work while nobody else on this device does such work. */
export type Alone = (work: () => Promise<void>) => Promise<void>;

/** The part of the browser's locks that is used here. */
export interface Locks {
	request(name: string, work: () => Promise<void>): Promise<unknown>;
}

const name = 'thuiskoffer-mail';

function browserLocks(): Locks | undefined {
	// Safari has them since 15.4
	return typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks;
}

/**
 * By the browser's locks. Where there are none two windows may work at once: then more is asked of
 * the relay than needs to be, and nothing is lost or doubled.
 */
export function oneWindowAtATime(locks: Locks | undefined = browserLocks()): Alone {
	if (!locks) return (work) => work();
	return async (work) => {
		let working: Promise<void> | null = null as Promise<void> | null;
		try {
			await locks.request(name, () => (working = work()));
		} catch {
			// a page that is being left, or that may not have locks; what the work threw comes below
		}
		await (working ?? work());
	};
}
