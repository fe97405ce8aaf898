import { createHash, createHmac, randomBytes } from 'node:crypto';
import { vi } from 'vitest';

// Only tests import this: a browser with an authenticator, as WebAuthn's PRF extension describes it.

/** What somebody holds to the browser, and how it behaves. */
export interface TestAuthenticator {
	/** When it gives a secret: as soon as a passkey is made, once it is there, or never. */
	secrets: 'at-once' | 'later' | 'never';
	/** What the browser throws instead of an answer. */
	throws: DOMException | null;
	/** Its passkeys, by their ids in hexadecimal digits. */
	passkeys: Map<string, Passkey>;
	/** What it was asked for, in order. */
	asked: { kind: 'create' | 'get'; publicKey: object }[];
}

interface Passkey {
	rp: string;
	seed: Buffer;
}

type First = { first: BufferSource };

function bytes(source: BufferSource): Buffer {
	return source instanceof ArrayBuffer
		? Buffer.from(source)
		: Buffer.from(source.buffer, source.byteOffset, source.byteLength);
}

/** WebAuthn 10.1.4: what a page asks for never reaches the authenticator as it is. */
function secretOf({ seed }: Passkey, { first }: First) {
	const salt = createHash('sha256').update('WebAuthn PRF\0').update(bytes(first)).digest();
	const secret = createHmac('sha256', seed).update(salt).digest();
	return { first: new Uint8Array(secret).buffer };
}

function answer(id: string, prf: object) {
	const rawId = new Uint8Array(Buffer.from(id, 'hex')).buffer;
	return { rawId, getClientExtensionResults: () => ({ prf }) };
}

function refused(): DOMException {
	return new DOMException('not allowed', 'NotAllowedError');
}

function makeIn(held: TestAuthenticator, publicKey: PublicKeyCredentialCreationOptions) {
	const id = randomBytes(16).toString('hex');
	const passkey = { rp: publicKey.rp.id ?? location.hostname, seed: randomBytes(32) };
	held.passkeys.set(id, passkey);
	if (held.secrets === 'never') return answer(id, { enabled: false });
	const first = publicKey.extensions?.prf?.eval;
	if (held.secrets === 'later' || !first) return answer(id, { enabled: true });
	return answer(id, { enabled: true, results: secretOf(passkey, first) });
}

function findIn(held: TestAuthenticator, publicKey: PublicKeyCredentialRequestOptions) {
	const ids = (publicKey.allowCredentials ?? []).map(({ id }) => bytes(id).toString('hex'));
	const id = ids.find((one) => held.passkeys.get(one)?.rp === publicKey.rpId);
	const passkey = held.passkeys.get(id ?? '');
	if (!id || !passkey) throw refused();
	const first = publicKey.extensions?.prf?.eval;
	if (held.secrets === 'never' || !first) return answer(id, {});
	return answer(id, { results: secretOf(passkey, first) });
}

/** Puts an authenticator on the page of this test. `vi.unstubAllGlobals` takes it away. */
export function anAuthenticator(more: Partial<TestAuthenticator> = {}): TestAuthenticator {
	const held: TestAuthenticator = {
		secrets: 'at-once',
		throws: null,
		passkeys: new Map(),
		asked: [],
		...more
	};
	const ask =
		<O extends object>(
			kind: 'create' | 'get',
			run: (held: TestAuthenticator, asked: O) => object
		) =>
		async ({ publicKey }: { publicKey: O }) => {
			held.asked.push({ kind, publicKey });
			await Promise.resolve();
			if (held.throws) throw held.throws;
			return run(held, publicKey);
		};
	vi.stubGlobal('location', { hostname: 'koffer.example' });
	vi.stubGlobal('PublicKeyCredential', {
		getClientCapabilities: () => Promise.resolve({ 'extension:prf': true })
	});
	vi.stubGlobal('navigator', {
		credentials: { create: ask('create', makeIn), get: ask('get', findIn) }
	});
	return held;
}

/** Somebody says no, or has nothing of what is asked for. */
export function saysNo(held: TestAuthenticator): void {
	held.throws = refused();
}
