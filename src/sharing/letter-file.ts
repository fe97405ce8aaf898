import type { Bytes } from './letter.ts';
import { askBeside } from './sealing.ts';

const armourStart = '-----BEGIN AGE ENCRYPTED FILE-----';

/** A sealed letter written as text, which the `age` tool opens as well. */
export function armoured(bytes: Bytes): Promise<string> {
	return askBeside('armour', bytes);
}

/** The sealed bytes of a file, which may be written as text. What is neither is given back as it is. */
export async function bytesOfFile(file: Bytes): Promise<Bytes> {
	const start = new TextDecoder('latin1').decode(file.subarray(0, 64)).trimStart();
	if (!start.startsWith(armourStart)) return file;
	// broken armour is said like any other file that is no letter
	return (await askBeside('unarmour', file)) ?? file;
}
