import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { hostileFiles } from '../vectors/hostile-files.ts';
import { fields, plain } from '../vectors/plain.ts';

/** A file that is no letter, or one that is spoilt; opened with the words and with the key. */
export interface HostileSealed {
	name: string;
	file: Uint8Array<ArrayBuffer>;
	/** What comes of it with the five words. */
	withWords: string;
	/** What comes of it with a key of this device. */
	withKey: string;
}

export const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];

async function sealedWithWords(padTo: number): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(words.join(' '));
	encrypter.setScryptWorkFactor(8);
	return encrypter.encrypt(plain(fields(), undefined, padTo));
}

async function sealedToKeys(recipients: readonly string[], content: Uint8Array) {
	const encrypter = new Encrypter();
	for (const one of recipients) encrypter.addRecipient(one);
	return encrypter.encrypt(content);
}

const own = (bytes: Uint8Array | string) => Uint8Array.from(Buffer.from(bytes as Uint8Array));
const text = (header: string) => own(Buffer.from(header, 'latin1'));
const version = 'age-encryption.org/v1\n';
const mac = `--- ${'A'.repeat(43)}\n`;
const body = `${'A'.repeat(43)}\n`;
const payload = '\u0001'.repeat(64);

function headers(): HostileSealed[] {
	const both = (name: string, header: string, withWords: string, withKey = withWords) => ({
		...{ name, file: text(header), withWords, withKey }
	});
	const scrypt = (work: string) => `${version}-> scrypt ${'A'.repeat(22)} ${work}\n${body}${mac}`;
	const x25519 = `-> X25519 ${'A'.repeat(43)}\n${body}`;
	return [
		...['19', '20', '31', '64', '1024', '9'.repeat(400)].map((work) =>
			both(`work ${work.slice(0, 9)}`, scrypt(work) + payload, 'too-much-work', 'for-words')
		),
		...['-1', '0', '01', '1e1', ' 8', '8 ', '0x8', '', '8 8'].map((work) =>
			both(`work "${work}"`, scrypt(work) + payload, 'damaged', 'for-words')
		),
		both('17 readers', version + x25519.repeat(17) + mac + payload, 'for-a-card', 'damaged'),
		both('5,000 readers', version + x25519.repeat(600) + mac + payload, 'for-a-card', 'damaged'),
		both('a header without end', version + x25519.repeat(9_000), 'damaged'),
		both('a line without end', version + 'a'.repeat(1_000_000), 'damaged'),
		both('no stanza', version + mac + payload, 'damaged'),
		both('a MAC only', mac, 'not-a-letter'),
		both(
			'words beside a key',
			`${scrypt('8').slice(0, -mac.length)}${x25519}${mac}${payload}`,
			'damaged'
		),
		both(
			'words twice',
			`${scrypt('8').slice(0, -mac.length)}${scrypt('8').slice(version.length)}${payload}`,
			'damaged'
		),
		both(
			'an unknown reader',
			`${version}-> film a\n${body}${mac}${payload}`,
			'for-a-card',
			'for-someone-else'
		),
		both(
			'markup for a reader',
			`${version}-> <script> a\n${body}${mac}${payload}`,
			'for-a-card',
			'for-someone-else'
		),
		both('age v10', `age-encryption.org/v10\n${mac}`, 'too-new'),
		both('age v99999', `age-encryption.org/v99999\n${mac}`, 'not-a-letter'),
		both('another program', 'age-encryption.com/v1\n', 'not-a-letter'),
		both('noughts', '\0'.repeat(2_000), 'not-a-letter'),
		both('a megabyte of spaces', ' '.repeat(1_048_576), 'not-a-letter'),
		both('a byte too long', `${version}${' '.repeat(1_048_576)}`, 'not-a-letter'),
		both('a byte order mark', `\u00ef\u00bb\u00bf${version}`, 'not-a-letter'),
		both('capitals', version.toUpperCase(), 'not-a-letter')
	];
}

/** Files, and the secret of the device that some are for. */
export async function hostileSealed(): Promise<{ secret: string; sealed: HostileSealed[] }> {
	const secret = await generateX25519Identity();
	const recipient = await identityToRecipient(secret);
	const stranger = await identityToRecipient(await generateX25519Identity());
	const small = await sealedWithWords(4 * 1024);
	const known = await hostileFiles(small, await sealedWithWords(256 * 1024));
	const forMany = Array.from({ length: 15 }, () => stranger);
	const whole = await sealedToKeys([recipient], plain(fields()));
	const cuts = [20, 40, 100, 160, 200, 240, whole.length - 1].map((length) => ({
		...{ name: `cut at ${length}`, file: own(whole.subarray(0, length)) },
		...{ withWords: 'for-a-card|cut-off', withKey: 'cut-off' }
	}));
	const card = (name: string, file: Uint8Array, withKey: string) => ({
		...{ name, file: own(file), withWords: 'for-a-card', withKey }
	});
	return {
		secret,
		sealed: [
			...headers(),
			...cuts,
			// what is written as text is read as what it stands for
			...known.map(({ name, reason, file }) => ({
				...{
					name,
					file: own(file),
					withWords: name === 'armoured' ? 'opens' : reason,
					withKey: 'any'
				}
			})),
			card(
				'sixteen readers, one of them here',
				await sealedToKeys([...forMany, recipient], plain(fields())),
				'opens'
			),
			card(
				'for somebody else',
				await sealedToKeys([stranger], plain(fields())),
				'for-someone-else'
			),
			card('nothing inside', await sealedToKeys([recipient], new Uint8Array(0)), 'not-a-letter'),
			card('a letter in a letter', await sealedToKeys([recipient], whole), 'not-a-letter'),
			card(
				'noughts inside',
				await sealedToKeys([recipient], new Uint8Array(900_000)),
				'not-a-letter'
			),
			card('the next version inside', await sealedToKeys([recipient], plain({ v: 2 })), 'too-new')
		]
	};
}
