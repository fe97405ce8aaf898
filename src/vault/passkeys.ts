import type { Bytes } from '#storage';
import { bytesOf, randomBytes } from './sealing.ts';

/**
 * - `no-passkey`: this browser, or what was held to it, cannot give a secret
 * - `cancelled`: somebody said no, waited too long, or the passkey is not here; browsers do not tell which
 */
type NotGiven = { ok: false; reason: 'no-passkey' | 'cancelled' };

/** The secret that only this passkey gives, and only after it has checked who is there. */
export type PasskeySecret = { ok: true; credential: Bytes; secret: Bytes } | NotGiven;

/** What the authenticator makes a secret of. Never changed: every passkey would give another one. */
const asked = bytesOf('vault/passkey/1');
/** In the list of passkeys of a device this name can be read by everybody. */
const name = 'Thuiskoffer';
/** ES256 and RS256: every authenticator knows one of the two. */
const algorithms = [-7, -257];

/** Whether a passkey may be offered here. False is certain; whether it gives a secret shows only then. */
export async function mayHavePasskey(): Promise<boolean> {
	if (typeof PublicKeyCredential === 'undefined') return false;
	try {
		const abilities = await PublicKeyCredential.getClientCapabilities();
		return abilities['extension:prf'] !== false;
	} catch {
		// Absent in some browsers that do have passkeys.
		return true;
	}
}

/** Lets somebody make a passkey here, and gives its secret. */
export async function makePasskey(): Promise<PasskeySecret> {
	const made = await given(() =>
		navigator.credentials.create({
			publicKey: {
				rp: { id: location.hostname, name },
				user: { id: randomBytes(16), name, displayName: name },
				// nobody checks the signature: only the secret is wanted
				challenge: randomBytes(32),
				pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
				// what is not discoverable has no such secret on Android
				authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
				attestation: 'none',
				extensions: { prf: { eval: { first: asked } } }
			}
		})
	);
	if (!made.ok) return made;
	const credential = new Uint8Array(made.key.rawId);
	const { prf } = made.key.getClientExtensionResults();
	if (prf?.results) return { ok: true, credential, secret: bytesIn(prf.results.first) };
	// Security keys tell the secret of a passkey only once it is there.
	if (prf && prf.enabled !== false) return askPasskey(credential);
	return { ok: false, reason: 'no-passkey' };
}

/** Asks for a passkey that was made here, and gives its secret. */
export async function askPasskey(credential: Bytes): Promise<PasskeySecret> {
	const found = await given(() =>
		navigator.credentials.get({
			publicKey: {
				rpId: location.hostname,
				challenge: randomBytes(32),
				allowCredentials: [{ type: 'public-key', id: credential }],
				userVerification: 'required',
				extensions: { prf: { eval: { first: asked } } }
			}
		})
	);
	if (!found.ok) return found;
	const results = found.key.getClientExtensionResults().prf?.results;
	if (!results) return { ok: false, reason: 'no-passkey' };
	return { ok: true, credential, secret: bytesIn(results.first) };
}

async function given(
	ask: () => Promise<Credential | null>
): Promise<{ ok: true; key: PublicKeyCredential } | NotGiven> {
	try {
		const key = await ask();
		if (key) return { ok: true, key: key as PublicKeyCredential };
		return { ok: false, reason: 'no-passkey' };
	} catch (error) {
		const isRefused =
			error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name);
		return { ok: false, reason: isRefused ? 'cancelled' : 'no-passkey' };
	}
}

function bytesIn(source: BufferSource): Bytes {
	return source instanceof ArrayBuffer
		? new Uint8Array(source)
		: Uint8Array.from(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
}
