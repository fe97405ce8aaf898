import { afterEach, describe, expect, it, vi } from 'vitest';
import { anAuthenticator, saysNo } from './a-passkey.ts';
import { askPasskey, makePasskey, mayHavePasskey } from './passkeys.ts';

afterEach(() => vi.unstubAllGlobals());

async function made() {
	const outcome = await makePasskey();
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome;
}

describe('a passkey', () => {
	it.each(['at-once', 'later'] as const)('gives the same secret again (%s)', async (secrets) => {
		anAuthenticator({ secrets });
		const { credential, secret } = await made();
		expect(secret).toHaveLength(32);
		expect(await askPasskey(credential)).toEqual({ ok: true, credential, secret });
	});

	it('gives another secret than another passkey', async () => {
		anAuthenticator();
		expect((await made()).secret).not.toEqual((await made()).secret);
	});

	it('is asked twice only where it does not tell its secret at once', async () => {
		const quick = anAuthenticator();
		await made();
		expect(quick.asked.map(({ kind }) => kind)).toEqual(['create']);
		const slow = anAuthenticator({ secrets: 'later' });
		await made();
		expect(slow.asked.map(({ kind }) => kind)).toEqual(['create', 'get']);
	});

	it('says nothing of anybody, and checks who is there each time', async () => {
		const held = anAuthenticator();
		const { credential } = await made();
		await askPasskey(credential);
		const [create, get] = held.asked.map(({ publicKey }) => publicKey);
		expect(create).toMatchObject({
			rp: { id: 'koffer.example', name: 'Thuiskoffer' },
			user: { name: 'Thuiskoffer', displayName: 'Thuiskoffer' },
			attestation: 'none',
			authenticatorSelection: { userVerification: 'required' }
		});
		expect(get).toMatchObject({ rpId: 'koffer.example', userVerification: 'required' });
	});
});

describe('without a passkey', () => {
	it('what gives no secret is told as such, when it is made and later', async () => {
		const held = anAuthenticator();
		const { credential } = await made();
		held.secrets = 'never';
		expect(await makePasskey()).toEqual({ ok: false, reason: 'no-passkey' });
		expect(await askPasskey(credential)).toEqual({ ok: false, reason: 'no-passkey' });
	});

	it('a browser that leaves out what it does not know of is told as such', async () => {
		const rawId = new ArrayBuffer(16);
		const create = () => Promise.resolve({ rawId, getClientExtensionResults: () => ({}) });
		anAuthenticator();
		vi.stubGlobal('navigator', { credentials: { create } });
		expect(await makePasskey()).toEqual({ ok: false, reason: 'no-passkey' });
	});

	it('who says no has cancelled', async () => {
		const held = anAuthenticator();
		const { credential } = await made();
		saysNo(held);
		expect(await makePasskey()).toEqual({ ok: false, reason: 'cancelled' });
		expect(await askPasskey(credential)).toEqual({ ok: false, reason: 'cancelled' });
	});

	it('one of another device cannot be asked for', async () => {
		anAuthenticator();
		const { credential } = await made();
		anAuthenticator();
		expect(await askPasskey(credential)).toEqual({ ok: false, reason: 'cancelled' });
	});

	it.each(['SecurityError', 'NotSupportedError', 'ConstraintError', 'UnknownError'])(
		'a browser that throws %s cannot do it',
		async (name) => {
			anAuthenticator({ throws: new DOMException('no', name) });
			expect(await makePasskey()).toEqual({ ok: false, reason: 'no-passkey' });
			expect(await askPasskey(new Uint8Array(16))).toEqual({ ok: false, reason: 'no-passkey' });
		}
	);

	it('a browser without credentials cannot do it', async () => {
		vi.stubGlobal('navigator', {});
		vi.stubGlobal('location', { hostname: 'koffer.example' });
		expect(await makePasskey()).toEqual({ ok: false, reason: 'no-passkey' });
		expect(await askPasskey(new Uint8Array(16))).toEqual({ ok: false, reason: 'no-passkey' });
	});

	it('a browser that answers nothing cannot do it', async () => {
		anAuthenticator();
		vi.stubGlobal('navigator', { credentials: { create: () => Promise.resolve(null) } });
		expect(await makePasskey()).toEqual({ ok: false, reason: 'no-passkey' });
	});
});

describe('whether one may be offered', () => {
	const says = (abilities: object) => ({ getClientCapabilities: () => Promise.resolve(abilities) });

	it.each([
		['has no passkeys', undefined, false],
		['says it can', says({ 'extension:prf': true }), true],
		['says it cannot', says({ 'extension:prf': false }), false],
		['does not say', says({}), true],
		['cannot be asked', {}, true]
	])('by a browser that %s', async (_name, credentials, may) => {
		vi.stubGlobal('PublicKeyCredential', credentials);
		expect(await mayHavePasskey()).toBe(may);
	});
});
