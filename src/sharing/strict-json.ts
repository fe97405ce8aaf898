export type StrictJson = { ok: true; value: unknown } | { ok: false };

const refused: StrictJson = { ok: false };
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * The value of this JSON. Refused: what `JSON.parse` refuses, more than `maxDepth` objects and
 * arrays inside one another, a key twice in one object (also when spelled with escapes), and
 * names that reach an object's prototype.
 */
export function readStrictJson(json: string, maxDepth: number): StrictJson {
	if (!hasPlainShape(json, maxDepth)) return refused;
	try {
		return { ok: true, value: JSON.parse(json) as unknown };
	} catch {
		// not JSON: the sender's doing, not a fault of ours
		return refused;
	}
}

/**
 * Walks the tokens once, before anything is built. Exact for valid JSON; whatever it makes of
 * other text, `JSON.parse` refuses that afterwards.
 */
function hasPlainShape(json: string, maxDepth: number): boolean {
	const open: Set<string>[] = [];
	const structure = /["{}[\]]/g;
	for (let token = structure.exec(json); token; token = structure.exec(json)) {
		if (token[0] === '{' || token[0] === '[') {
			open.push(new Set());
			if (open.length > maxDepth) return false;
		} else if (token[0] === '"') {
			const end = findStringEnd(json, token.index + 1);
			if (end < 0) return false;
			structure.lastIndex = end + 1;
			if (isKey(json, end + 1) && !addKey(open.at(-1), json.slice(token.index, end + 1))) {
				return false;
			}
		} else {
			open.pop();
		}
	}
	return true;
}

/** The closing quote: the first with an even number of backslashes before it. */
function findStringEnd(json: string, from: number): number {
	let end = json.indexOf('"', from);
	while (end >= 0) {
		let slashes = 0;
		while (end - slashes - 1 >= from && json[end - slashes - 1] === '\\') slashes++;
		if (slashes % 2 === 0) return end;
		end = json.indexOf('"', end + 1);
	}
	return -1;
}

function isKey(json: string, from: number): boolean {
	const next = /[^ \t\n\r]/g;
	next.lastIndex = from;
	return next.exec(json)?.[0] === ':';
}

function addKey(keys: Set<string> | undefined, token: string): boolean {
	const key = readStringToken(token);
	if (key === null || !keys || keys.has(key) || forbiddenKeys.includes(key)) return false;
	keys.add(key);
	return true;
}

function readStringToken(token: string): string | null {
	try {
		return JSON.parse(token) as string;
	} catch {
		// a bad escape; the whole text is refused for it
		return null;
	}
}
