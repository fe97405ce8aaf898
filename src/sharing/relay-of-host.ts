import { isRelayHost } from './card.ts';
import { relayAt, type RelayClient } from './relay-client.ts';

/** Hosts that the page's own policy does not let it speak with. */
const forbidden = new Set<string>();
let isListening = false;

/** What the app's own relay is called where the app runs under a name that no card can hold. */
const onThisMachine = 'app.localhost';

/** What the app's own relay is called on cards and in letters. */
export function ownRelay(): string {
	const { hostname } = globalThis.location;
	return isRelayHost(hostname) ? hostname : onThisMachine;
}

/**
 * The relay of this host name: the one the app came from, or another over https. Null where the name
 * is none, or where the page's policy was seen to forbid it: asking again would only be noise.
 */
export function clientOfRelay(host: string): RelayClient | null {
	if (host === ownRelay()) return relayAt('');
	if (!isRelayHost(host)) return null;
	listen();
	return forbidden.has(host) ? null : relayAt(`https://${host}`);
}

/** A fetch that the policy stops fails like one without a network; only this event tells them apart. */
function listen(): void {
	if (isListening) return;
	isListening = true;
	document.addEventListener('securitypolicyviolation', (event) => {
		if (!event.effectiveDirective.startsWith('connect-src')) return;
		const { blockedURI } = event;
		if (URL.canParse(blockedURI)) forbidden.add(new URL(blockedURI).hostname);
	});
}
