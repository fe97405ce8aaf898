/** Bodies lie in a table of their own, so that a claim does not write them anew. */
export const tables = `
	CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
	INSERT OR IGNORE INTO meta VALUES ('bytes', 0), ('swept', 0);

	CREATE TABLE IF NOT EXISTS boxes (
		box TEXT PRIMARY KEY,
		readHash TEXT NOT NULL,
		writeHash TEXT NOT NULL,
		ttl INTEGER NOT NULL,
		max INTEGER NOT NULL,
		"end" INTEGER NOT NULL,
		last INTEGER NOT NULL DEFAULT 0,
		waiting INTEGER NOT NULL DEFAULT 0,
		bytes INTEGER NOT NULL DEFAULT 0,
		cut INTEGER NOT NULL DEFAULT 0
	) WITHOUT ROWID;
	CREATE INDEX IF NOT EXISTS boxes_end ON boxes ("end");

	CREATE TABLE IF NOT EXISTS messages (
		box TEXT NOT NULL,
		idHash TEXT NOT NULL,
		id TEXT,
		sum TEXT NOT NULL,
		size INTEGER NOT NULL,
		place INTEGER NOT NULL,
		"end" INTEGER NOT NULL,
		state TEXT NOT NULL DEFAULT 'waiting',
		claim TEXT NOT NULL DEFAULT '',
		until INTEGER NOT NULL DEFAULT 0,
		opened INTEGER NOT NULL DEFAULT 0,
		forget INTEGER NOT NULL DEFAULT 0,
		body INTEGER,
		PRIMARY KEY (box, idHash)
	) WITHOUT ROWID;
	CREATE INDEX IF NOT EXISTS messages_place ON messages (box, place) WHERE state = 'waiting';
	CREATE INDEX IF NOT EXISTS messages_ended ON messages (box, place) WHERE state <> 'waiting';
	CREATE INDEX IF NOT EXISTS messages_claim ON messages (box, claim) WHERE claim <> '';
	CREATE INDEX IF NOT EXISTS messages_end ON messages ("end") WHERE state = 'waiting';
	CREATE INDEX IF NOT EXISTS messages_forget ON messages (forget) WHERE state <> 'waiting';

	CREATE TABLE IF NOT EXISTS bodies (key INTEGER PRIMARY KEY, body BLOB NOT NULL);

	CREATE TABLE IF NOT EXISTS stamps (
		hash TEXT PRIMARY KEY,
		box TEXT NOT NULL,
		"end" INTEGER NOT NULL
	) WITHOUT ROWID;
	CREATE INDEX IF NOT EXISTS stamps_end ON stamps ("end");
`;

export interface BoxRow {
	box: string;
	readHash: string;
	writeHash: string;
	ttl: number;
	max: number;
	end: number;
	/** The place of the newest message. */
	last: number;
	waiting: number;
	bytes: number;
	cut: number;
}

/** A message, or what is left of one that has ended: hashes, its state, and when that is forgotten. */
export interface MessageRow {
	box: string;
	idHash: string;
	id: string | null;
	sum: string;
	size: number;
	place: number;
	end: number;
	state: 'waiting' | 'delivered' | 'withdrawn' | 'expired';
	/** The hash of the claim that took it last. */
	claim: string;
	/** The end of that lease. */
	until: number;
	opened: number;
	forget: number;
	body: number | null;
}
