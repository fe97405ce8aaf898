import type { Translator } from '#language';

const minute = 60;

/**
 * How long it takes until a moment, in words: whole minutes, and under one in steps of ten seconds,
 * so that nothing hurries and a screen reader is not interrupted every second.
 */
export function timeUntil(t: Translator, until: number, now: number): string {
	const seconds = Math.max(0, Math.ceil((until - now) / 1000));
	if (seconds > minute) return t('lock:minutes', { count: Math.ceil(seconds / minute) });
	if (seconds > minute - 10) return t('lock:minutes', { count: 1 });
	return t('lock:seconds', { count: Math.max(10, Math.ceil(seconds / 10) * 10) });
}
