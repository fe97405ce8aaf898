import { limitConnections, openRelay, SettingsError } from '#relay';
import { listen } from './listen.ts';

/** The relay as a process of its own, on another port or another machine than the app. */
const port = Number(process.env['PORT'] ?? 3001);

try {
	const relay = await openRelay(process.env, {
		onTrouble: (code) => process.stderr.write(`relay: ${code}\n`)
	});
	const nothing = relay.before((_, response) => response.writeHead(404).end());
	const server = listen(nothing, port);
	// all connections of a proxy come from one address
	if (process.env['RELAY_PROXY'] !== '1') limitConnections(server);
	server.on('close', () => void relay.close());
	server.on('listening', () => process.stdout.write(`The relay is at http://localhost:${port}\n`));
	server.on('error', (error: Error) => {
		process.stderr.write(`${error.message}\n`);
		process.exit(1);
	});
} catch (error) {
	if (!(error instanceof SettingsError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}
