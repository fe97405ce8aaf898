import { afterEach, describe, expect, it, vi } from 'vitest';
import { aCard, bytesOf } from './a-card.ts';
import { attest, checkAttestation, organisationsIn } from './attestation.ts';
import { toBase64Url } from './base64.ts';
import { parseCard, writeCard } from './card-bytes.ts';

const id = bytesOf(8, 4);

async function anOrganisation() {
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
	if (!('privateKey' in pair)) throw new Error('not a pair of keys');
	const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	return { organisation: { id, name: 'Wijkteam Noord', keys: [key] }, key: pair.privateKey };
}

afterEach(() => {
	vi.restoreAllMocks();
});

describe('the word of an organisation', () => {
	it('is confirmed, also after the card was read again', async () => {
		const { organisation, key } = await anOrganisation();
		const read = parseCard(writeCard(await attest(aCard(), id, key)));
		const checked = read.ok && (await checkAttestation(read.card, [organisation]));
		expect(checked).toEqual({ outcome: 'confirmed', organisation: 'Wijkteam Noord' });
	});

	it('is confirmed for an organisation that local settings tell of', async () => {
		const { organisation, key } = await anOrganisation();
		const written = {
			name: organisation.name,
			id: toBase64Url(id),
			keys: organisation.keys.map(toBase64Url)
		};
		const known = organisationsIn([
			{ ...written, id: 'too short' },
			{ ...written, keys: ['none'] },
			written
		]);
		expect(known).toEqual([organisation]);
		const checked = await checkAttestation(await attest(aCard(), id, key), known);
		expect(checked).toEqual({ outcome: 'confirmed', organisation: 'Wijkteam Noord' });
	});

	it('is confirmed by any of its keys', async () => {
		const { organisation, key } = await anOrganisation();
		const old = (await anOrganisation()).organisation.keys;
		const both = { ...organisation, keys: [...old, ...organisation.keys] };
		const checked = await checkAttestation(await attest(aCard(), id, key), [both]);
		expect(checked.outcome).toBe('confirmed');
	});

	it.each([
		['name', { name: 'Iemand anders' }],
		['mailbox', { mailbox: bytesOf(16, 7) }],
		['reader', { readers: [{ role: 'person' as const, key: bytesOf(32, 11) }] }],
		['end', { expires: aCard().expires + 86_400_000 }],
		['word on deciding', { decides: [] }]
	])('is false when the %s was changed', async (_, changes) => {
		const { organisation, key } = await anOrganisation();
		const card = { ...(await attest(aCard(), id, key)), ...changes };
		expect((await checkAttestation(card, [organisation])).outcome).toBe('false');
	});

	it('is false with the key of another', async () => {
		const { organisation } = await anOrganisation();
		const card = await attest(aCard(), id, (await anOrganisation()).key);
		expect((await checkAttestation(card, [organisation])).outcome).toBe('false');
	});

	it('is not passed on as the word of another organisation', async () => {
		const { organisation, key } = await anOrganisation();
		const card = await attest(aCard(), id, key);
		const signature = card.attestation?.signature ?? bytesOf(64, 0);
		const taken = { ...card, attestation: { organisation: bytesOf(8, 5), signature } };
		const other = { ...organisation, id: bytesOf(8, 5) };
		expect((await checkAttestation(taken, [other])).outcome).toBe('false');
	});

	it('is unknown of an organisation that is not in the settings', async () => {
		const card = await attest(aCard(), id, (await anOrganisation()).key);
		expect(await checkAttestation(card, [])).toEqual({ outcome: 'unknown' });
	});

	it('is none when there is none', async () => {
		const { organisation } = await anOrganisation();
		expect(await checkAttestation(aCard(), [organisation])).toEqual({ outcome: 'none' });
	});

	it('cannot be checked where the browser has no such keys', async () => {
		const { organisation, key } = await anOrganisation();
		const card = await attest(aCard(), id, key);
		vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(
			new DOMException('unknown', 'NotSupportedError')
		);
		expect(await checkAttestation(card, [organisation])).toEqual({ outcome: 'cannot-check' });
	});
});
