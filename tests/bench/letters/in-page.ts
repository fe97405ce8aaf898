import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { writeEnvelope, parseEnvelope } from '../../../src/sharing/envelope.ts';
import { withMac, isMacRight } from '../../../src/sharing/letter-mac.ts';
import { openWithKeys, sealToKeys } from '../../../src/sharing/sealed-to-keys.ts';
import { readRecipient } from '../../../src/sharing/bech32.ts';
import { letterOf } from './a-large-letter.ts';

export { eachStep } from './steps-in-page.ts';

/** Milliseconds: ours, with its envelope, its MAC and its checks; and age alone on as many bytes. */
export interface SealTimes {
	seal: number;
	open: number;
	bareSeal: number;
	bareOpen: number;
	/** Bytes of the sealed file. */
	sealed: number;
}

/** Runs in a page of the app's own address: seals and opens a letter that carries so many bytes. */
export async function sealAndOpen(bytes: number): Promise<SealTimes> {
	const secret = await generateX25519Identity();
	const recipient = await identityToRecipient(secret);
	const reader = readRecipient(recipient);
	if (!reader) throw new TypeError('not a key');
	const key = crypto.getRandomValues(new Uint8Array(32));
	const { letter } = letterOf(bytes);
	const seal = await timed(async () => {
		const envelope = writeEnvelope(letter);
		if (!envelope) throw new TypeError('too big');
		return sealToKeys(await withMac(envelope, key, 'child'), [reader]);
	});
	const open = await timed(async () => {
		const opened = await openWithKeys(seal.value, [secret]);
		const parsed = opened.ok && parseEnvelope(opened.plain);
		if (!parsed || !parsed.ok || !parsed.mac) throw new TypeError('did not open');
		if (!(await isMacRight(opened.plain, parsed.mac, key, 'child'))) throw new TypeError('changed');
		return parsed.letter;
	});
	const bare = await bareAge(new Uint8Array(seal.value.length - 400), secret, recipient);
	return { seal: seal.ms, open: open.ms, ...bare, sealed: seal.value.length };
}

async function bareAge(plain: Uint8Array, secret: string, recipient: string) {
	const encrypter = new Encrypter();
	encrypter.addRecipient(recipient);
	const seal = await timed(() => encrypter.encrypt(plain));
	const decrypter = new Decrypter();
	decrypter.addIdentity(secret);
	const open = await timed(() => decrypter.decrypt(seal.value));
	return { bareSeal: seal.ms, bareOpen: open.ms };
}

async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
	const begun = performance.now();
	const value = await run();
	return { ms: performance.now() - begun, value };
}
