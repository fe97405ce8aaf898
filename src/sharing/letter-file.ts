import type { Bytes } from './letter.ts';

const armourStart = '-----BEGIN AGE ENCRYPTED FILE-----';

/** A sealed letter written as text, which the `age` tool opens as well. */
export async function armoured(bytes: Bytes): Promise<string> {
	const { armor } = await import('age-encryption');
	return armor.encode(bytes);
}

/** The sealed bytes of a file, which may be written as text. What is neither is given back as it is. */
export async function bytesOfFile(file: Bytes): Promise<Bytes> {
	const start = new TextDecoder('latin1').decode(file.subarray(0, 64)).trimStart();
	if (!start.startsWith(armourStart)) return file;
	const { armor } = await import('age-encryption');
	try {
		return new Uint8Array(armor.decode(new TextDecoder().decode(file)));
	} catch {
		// broken armour is said like any other file that is no letter
		return file;
	}
}
