import { connect } from 'node:net';

/**
 * Sends bytes as they are and waits until the other side has nothing more to say.
 * @returns what came back, or nothing where the connection was only closed
 */
export async function sendRaw(port: number, bytes: Uint8Array | string): Promise<string> {
	const socket = connect(port, 'localhost');
	socket.setNoDelay(true);
	const heard: Buffer[] = [];
	socket.on('data', (data: Buffer) => heard.push(data));
	socket.on('error', () => undefined);
	socket.write(bytes);
	socket.end();
	await new Promise((resolve) => socket.once('close', resolve));
	return Buffer.concat(heard).toString('latin1');
}

/** Every answer in what came back, as status and, where it is a refusal, its code. */
export function answersIn(heard: string): string[] {
	return heard
		.split(/(?=HTTP\/1\.1 \d{3} )/)
		.filter((one) => one.startsWith('HTTP/1.1 '))
		.map((one) => {
			const [, status = ''] = /^HTTP\/1\.1 (\d{3})/.exec(one) ?? [];
			const [, code] = /"code":"([a-z-]+)"/.exec(one) ?? [];
			return code ? `${status} ${code}` : status;
		});
}
