// The other client takes over a mailbox, made from docs/protocol.md alone.
import { openSealed, readCard, sealToKeys, withSum } from './client.ts';

const mark = 'handover/1\n';
const dayMs = 86_400_000;

/** What empties a mailbox. Throws for what is no hand-over for this device. */
export async function openHandOver(file: Uint8Array, secret: string) {
	const plain = Buffer.from(await openSealed(file, { secret }));
	const body = plain.subarray(mark.length);
	const written = body.subarray(20);
	const card = readCard(withSum(written));
	if (!plain.toString('latin1').startsWith(mark) || !card) throw new Error('no hand-over');
	const until = body.readUInt32BE(16) * 1000;
	const texts = Buffer.byteLength(card.relay) + Buffer.byteLength(card.name);
	const length = 3 + 32 * card.readers.length + 4 * 16 + 4 + 2 + texts + 3 + 1;
	const tokens = written.subarray(3 + 32 * card.readers.length + 16).subarray(0, 3 * 16);
	if (written.length !== length || tokens.some((byte) => byte !== 0)) throw new Error('no card');
	if (until > card.end + 60 * dayMs) throw new Error('too long');
	if (!(await isOnCard(card.readers.slice(1), secret))) throw new Error('not on the card');
	return { readToken: body.subarray(0, 16), until, ...card };
}

/** Whether something sealed to these keys opens with this secret one. */
async function isOnCard(keys: readonly Uint8Array[], secret: string): Promise<boolean> {
	if (keys.length === 0) return false;
	const probe = await sealToKeys(Buffer.from('x'), keys);
	return openSealed(probe, { secret }).then(
		() => true,
		() => false
	);
}
