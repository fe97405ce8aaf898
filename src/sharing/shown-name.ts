/** Something that is seen: a letter, a digit or a sign, and none of those that look like nothing. */
const seen = /(?![\u2800\p{DI}])[\p{L}\p{N}\p{P}\p{S}]/u;

/** What a letter calls its writer; empty where nobody would see anything of it. */
export function nameToShow(name: string): string {
	return seen.test(name) ? name : '';
}
