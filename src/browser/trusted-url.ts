/** The part of Trusted Types used here; TypeScript's DOM library does not have it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL: (url: string) => unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function allowOwnOrigin(url: string): string {
	if (new URL(url, location.href).origin !== location.origin) throw new TypeError('foreign script');
	return url;
}

/**
 * The address of one of our own scripts, in the form that `require-trusted-types-for 'script'`
 * asks for where a worker is started. Throws for an address on another origin.
 */
export function trustedScriptUrl(url: URL | string): string {
	const address = String(url);
	const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
	if (!types) return allowOwnOrigin(address);
	policy ??= types.createPolicy('app#sw', { createScriptURL: allowOwnOrigin });
	return policy.createScriptURL(address) as string;
}
