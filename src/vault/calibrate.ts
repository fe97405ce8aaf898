import { stretch, type DeviceSecret } from './device-secret.ts';
import { maxIterations, minIterations } from './header.ts';
import { bytesOf } from './sealing.ts';

/** How long a code or phrase may take to be tried, in ms: long for who guesses, short for who knows. */
const aimMs = 700;
const trial = 100_000;

/** How often a code or phrase is stretched on this device. Browsers differ by six times, so it is timed. */
export async function calibrate(
	secret: DeviceSecret,
	now: () => number = () => performance.now()
): Promise<number> {
	const began = now();
	await stretch(secret, bytesOf('vault/calibrate/1'), trial);
	const took = Math.max(now() - began, 0.1);
	const iterations = Math.round((trial * aimMs) / took);
	return Math.min(maxIterations, Math.max(minIterations, iterations));
}
