import { expect, test } from 'vitest';
import { day, hour, hourText, steadyClock, upToHour } from './time.ts';

const start = 1_795_608_000;

/** A machine whose clock and timer go on by hand. */
function aMachine() {
	let [wall, timer] = [start * 1000, 0];
	const clock = steadyClock(
		() => wall,
		() => timer
	);
	return {
		clock,
		pass: (seconds: number) => {
			wall += seconds * 1000;
			timer += seconds * 1000;
		},
		set: (seconds: number) => {
			wall += seconds * 1000;
		}
	};
}

test('a clock that nobody sets tells the time of the machine', () => {
	const { clock, pass } = aMachine();
	expect(clock()).toBe(start);
	pass(3 * day);
	expect(clock()).toBe(start + 3 * day);
});

test.each([
	['ahead', day],
	['back', -day]
])('a clock set a day %s is followed one second in ten', (_name, jump) => {
	const { clock, pass, set } = aMachine();
	set(jump);
	expect(clock()).toBe(start);
	pass(1000);
	expect(clock()).toBe(start + 1000 + Math.sign(jump) * 100);
	for (let time = 0; time < 20 * 24; time++) {
		pass(hour);
		clock();
	}
	pass(1000);
	expect(clock()).toBe(start + 2000 + 20 * day + jump);
});

test('time never goes back', () => {
	const { clock, pass, set } = aMachine();
	let before = clock();
	for (let time = 0; time < 100; time++) {
		set(-3600);
		pass(7);
		const next = clock();
		expect(next).toBeGreaterThanOrEqual(before);
		before = next;
	}
});

test('an hour is told whole, and rounded up', () => {
	expect(upToHour(start)).toBe(start);
	expect(upToHour(start + 1)).toBe(start + hour);
	expect(hourText(start)).toBe('2026-11-25T12:00Z');
});
