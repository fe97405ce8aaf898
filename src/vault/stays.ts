import { browserDevice, type Device } from './device.ts';

/**
 * Whether what is kept here stays, as far as the browser says.
 *
 * - `promised`: it does not tidy this away by itself; a person still can
 * - `may-go`: it may, when the device is full
 * - `unsaid`: this browser has no word for it
 */
export type Stays = 'promised' | 'may-go' | 'unsaid';

type Asked = Pick<Device, 'persist' | 'persisted'>;

/** What the browser says now, without asking it for anything. */
export async function readStays({ persisted }: Asked = browserDevice()): Promise<Stays> {
	const isPersisted = await persisted();
	if (isPersisted === null) return 'unsaid';
	return isPersisted ? 'promised' : 'may-go';
}

/** Asks the browser once more to keep it, and tells what it says then. */
export async function askToStay(device: Asked = browserDevice()): Promise<Stays> {
	const isGranted = await device.persist();
	const stays = await readStays(device);
	return stays === 'unsaid' && isGranted ? 'promised' : stays;
}
