/** What the app and its framework write while pages are turned, whoever reads them. */
const own = (key: string) => key === 'left' || key === 'visit' || key.startsWith('sveltekit:');

/**
 * All that is kept for this site on the device, as one text to be compared: the small storage, and
 * the number of rows in every table of every database. Null where the browser does not tell.
 */
export async function keptHere(): Promise<string | null> {
	try {
		const databases = await indexedDB.databases();
		const tables = await Promise.all(databases.map(({ name }) => rowsOf(name ?? '')));
		return JSON.stringify([entries(localStorage), entries(sessionStorage), tables.sort()]);
	} catch {
		return null;
	}
}

function entries(storage: Storage): [string, string][] {
	return Object.entries(storage as unknown as Record<string, string>)
		.filter(([key]) => !own(key))
		.sort(([one], [other]) => (one < other ? -1 : 1));
}

async function rowsOf(name: string): Promise<string> {
	const database = await done(indexedDB.open(name));
	try {
		const names = [...database.objectStoreNames];
		if (names.length === 0) return name;
		const reading = database.transaction(names, 'readonly');
		const counts = names.map(
			async (table) => `${table} ${await done(reading.objectStore(table).count())}`
		);
		return [name, ...(await Promise.all(counts))].join(', ');
	} finally {
		database.close();
	}
}

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('not read'));
	});
}
