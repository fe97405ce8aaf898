export const hour = 3600;
export const day = 24 * hour;

/** Seconds since 1970, rounded up to a whole hour: no moment is kept more precisely than that. */
export function upToHour(seconds: number): number {
	return Math.ceil(seconds / hour) * hour;
}

/** A whole hour as it is told: `2026-11-23T10:00Z`. */
export function hourText(seconds: number): string {
	return new Date(seconds * 1000).toISOString().replace(/:00\.000Z$/, 'Z');
}

/** Seconds since 1970. */
export type Clock = () => number;

/**
 * A clock that never jumps. It begins at the time of the machine and goes on with a timer that nobody
 * sets; when the machine's clock is set, it follows by at most one second in ten. A clock set a day
 * ahead by mistake therefore ends no message early, and one set back lets no lease last for a day.
 * @param wall the machine's time, in milliseconds since 1970
 * @param timer milliseconds since any moment; never set
 */
export function steadyClock(
	wall: () => number = Date.now,
	timer: () => number = () => performance.now()
): Clock {
	let told = wall();
	let seen = timer();
	return () => {
		const passed = timer() - seen;
		seen += passed;
		told += passed;
		const most = passed / 10;
		told += Math.min(most, Math.max(-most, wall() - told));
		return Math.floor(told / 1000);
	};
}
