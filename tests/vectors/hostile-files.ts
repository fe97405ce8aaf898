import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { joinBytes } from './png.ts';

export interface HostileFile {
	name: string;
	reason: string;
	why: string;
	file: Uint8Array;
}

const latin1 = (file: Uint8Array) => Buffer.from(file).toString('latin1');

/** The file with some text of its header replaced. */
function withHeader(file: Uint8Array, piece: string | RegExp, replacement: string): Uint8Array {
	const changed = latin1(file).replace(piece, replacement);
	if (changed === latin1(file)) throw new Error(`not in the header: ${String(piece)}`);
	return Buffer.from(changed, 'latin1');
}

function withByteChanged(file: Uint8Array, at: number): Uint8Array {
	const changed = Uint8Array.from(file);
	const index = at < 0 ? file.length + at : at;
	changed[index] = (changed[index] ?? 0) ^ 1;
	return changed;
}

export function headerLength(file: Uint8Array): number {
	const mac = latin1(file).indexOf('\n--- ');
	return latin1(file).indexOf('\n', mac + 1) + 1;
}

async function forACard(plain: Uint8Array): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
	return encrypter.encrypt(plain);
}

const chunk = 64 * 1024 + 16;

function cuts(small: Uint8Array, large: Uint8Array): HostileFile[] {
	const top = headerLength(small);
	const largeTop = headerLength(large) + 16;
	const cut = (name: string, why: string, file: Uint8Array) => ({
		name,
		reason: 'cut-off',
		why,
		file
	});
	return [
		cut('nothing', 'an empty file', new Uint8Array(0)),
		cut('cut-in-version', 'half the version line', small.subarray(0, 12)),
		cut('cut-after-version', 'only the version line', small.subarray(0, 22)),
		cut('cut-in-stanza', 'half the stanza', small.subarray(0, 60)),
		cut('cut-in-mac', 'half the MAC', small.subarray(0, top - 20)),
		cut('cut-before-nonce', 'only the header', small.subarray(0, top)),
		cut('cut-in-nonce', 'half the nonce', small.subarray(0, top + 8)),
		cut('cut-in-tag', 'fewer bytes than a tag', small.subarray(0, top + 16 + 15)),
		cut('cut-in-payload', 'half the letter', small.subarray(0, 2000)),
		cut('cut-last-byte', 'all but the last byte', small.subarray(0, -1)),
		cut('cut-between-chunks', 'ends where a chunk ends', large.subarray(0, largeTop + chunk)),
		cut('cut-after-chunk', 'one byte of the next chunk', large.subarray(0, largeTop + chunk + 1)),
		cut(
			'cut-before-chunk-end',
			'one byte less than a chunk',
			large.subarray(0, largeTop + chunk - 1)
		)
	];
}

function changes(small: Uint8Array): HostileFile[] {
	const top = headerLength(small);
	const damaged = (name: string, why: string, file: Uint8Array) => ({
		name,
		reason: 'damaged',
		why,
		file
	});
	const stanza = /-> scrypt [^-]*?\n---/.exec(latin1(small))?.[0].slice(0, -3) ?? '';
	return [
		damaged(
			'changed-mac',
			'one character of the header MAC',
			withHeader(small, /\n--- ./, '\n--- /')
		),
		damaged('short-mac', 'a MAC that is too short', withHeader(small, /(?<=\n--- .{42}).\n/, '\n')),
		damaged('changed-nonce', 'one bit of the nonce', withByteChanged(small, top)),
		damaged('changed-first', 'one bit at the start', withByteChanged(small, top + 16)),
		damaged('changed-last', 'one bit at the end', withByteChanged(small, -1)),
		damaged('tail', 'something behind the letter', joinBytes(small, Uint8Array.of(0))),
		damaged('twice', 'the same file twice', joinBytes(small, small)),
		damaged('windows-lines', 'CR LF in the header', withHeader(small, '\n', '\r\n')),
		damaged('two-stanzas', 'words twice', withHeader(small, stanza, stanza + stanza)),
		damaged(
			'words-and-card',
			'words beside a card',
			withHeader(small, stanza, `${stanza}-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`)
		),
		damaged('no-stanza', 'for nobody', withHeader(small, stanza, '')),
		damaged('work-zero', 'no work at all', withHeader(small, / 8\n/, ' 0\n')),
		damaged('work-in-words', 'work that is no number', withHeader(small, / 8\n/, ' 8.0\n')),
		damaged('short-salt', 'a salt of 15 bytes', withHeader(small, /scrypt ../, 'scrypt ')),
		damaged('long-body', 'a key that is too long', withHeader(small, /\n---/, 'A\n---'))
	];
}

function others(small: Uint8Array): HostileFile[] {
	const work = (logN: string) => withHeader(small, / 8\n/, ` ${logN}\n`);
	const text = (words: string) => new TextEncoder().encode(words);
	const armour = Buffer.from(small).toString('base64').replace(/.{64}/g, '$&\n');
	const changedSalt = withHeader(
		small,
		/scrypt ./,
		latin1(small).includes('scrypt A') ? 'scrypt B' : 'scrypt A'
	);
	return [
		{ name: 'work-19', reason: 'too-much-work', why: 'logN 19', file: work('19') },
		{ name: 'work-20', reason: 'too-much-work', why: 'logN 20, 1 GiB', file: work('20') },
		{
			name: 'work-billion',
			reason: 'too-much-work',
			why: 'logN 999999999',
			file: work('999999999')
		},
		{
			name: 'changed-salt',
			reason: 'wrong-words',
			why: 'cannot be told from wrong words',
			file: changedSalt
		},
		{
			name: 'age-v2',
			reason: 'too-new',
			why: 'the next age',
			file: withHeader(small, '/v1', '/v2')
		},
		{
			name: 'age-v0',
			reason: 'not-a-letter',
			why: 'no such age',
			file: withHeader(small, '/v1', '/v0')
		},
		{
			name: 'armoured',
			reason: 'not-a-letter',
			why: 'age as text',
			file: text(
				`-----BEGIN AGE ENCRYPTED FILE-----\n${armour}\n-----END AGE ENCRYPTED FILE-----\n`
			)
		},
		{
			name: 'plain-text',
			reason: 'not-a-letter',
			why: 'a note',
			file: text('Dit is geen brief.\n')
		},
		{
			name: 'web-page',
			reason: 'not-a-letter',
			why: 'an error page',
			file: text('<!doctype html><title>404</title>')
		}
	];
}

/** Files that are refused before or while the words are tried. `small` has work factor 8. */
export async function hostileFiles(small: Uint8Array, large: Uint8Array): Promise<HostileFile[]> {
	const card = await forACard(new TextEncoder().encode('for one reader'));
	return [
		...cuts(small, large),
		...changes(small),
		...others(small),
		{ name: 'for-a-card', reason: 'for-a-card', why: 'locked for someone', file: card }
	];
}
