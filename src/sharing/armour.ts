import { armor } from 'age-encryption';
import type { Bytes } from './bytes.ts';

/** A sealed file written as text, which the `age` tool opens as well. */
export function armour(bytes: Bytes): Promise<string> {
	return Promise.resolve(armor.encode(bytes));
}

/** The bytes of a file that is written as text, or null where the text is broken. */
export function unarmour(file: Bytes): Promise<Bytes | null> {
	try {
		return Promise.resolve(new Uint8Array(armor.decode(new TextDecoder().decode(file))));
	} catch {
		// what somebody sent is not our fault: it is said like any other file that is no letter
		return Promise.resolve(null);
	}
}
