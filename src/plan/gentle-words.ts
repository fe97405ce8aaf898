// A table: words a child hears otherwise than they are meant, in the languages of the app.
const traps = {
	fault: /(?<!\b(?:niet|nooit) (?:jouw|jullie|je) )\bschuld(?:en)?\b|\bdebts?\b/iu,
	thrownOut: /\buit (?:je |ons |het )?huis gezet\b|\b(?:kicked|thrown) out\b|\bevict(?:ed|ion)\b/iu,
	eviction: /\b(?:huisuitzetting|uithuisplaatsing)/iu,
	stay: /\bloge(?:ren|er|ert|erde)\b|\bvakantie|\bholidays?\b|\bsleepover/iu,
	newHome: /\bnieuwe? (?:t?huis|woning)\b|\bnew (?:home|house)\b/iu,
	temporary: /\btijdelijk|\btemporar/iu,
	lost: /\b(?:huis|thuis|woning)\b.{0,20}\bkwijt\b|\blos(?:e|t|ing) (?:our|the) (?:home|house)\b/iu,
	bailiff: /\bdeurwaarder|\bbailiff/iu,
	homeless: /\bdaklo(?:os|ze)|\bhomeless/iu,
	shelter: /(?<!\p{L})opvang\b/iu,
	office: /\b(?:urgentie|traject|casus|cliënt|plaatsing)/iu,
	allWell: /\balles komt (?:weer )?goed\b|\b(?:all|everything) will be (?:fine|all right|okay)\b/iu,
	secret: /\bniet (?:verder)?vertellen\b|\bgeheim\b|\bdon['’]?t tell\b|\bsecret\b/iu,
	beBig: /\b(?:groot|flink|sterk) (?:zijn|blijven)\b|\bbe (?:brave|strong)\b/iu
} as const;

export type GentleWord = keyof typeof traps;

/** The words of a text that a child may misread, each once. Pointed out, never forbidden. */
export function gentleWordsIn(text: string): GentleWord[] {
	return (Object.keys(traps) as GentleWord[]).filter((name) => traps[name].test(text));
}
