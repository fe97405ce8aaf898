import type { Page } from 'playwright-core';

/** From now on the browser gives this app so many bytes; null is as much as ever. */
export async function giveRoom(page: Page, origin: string, bytes: number | null): Promise<void> {
	const client = await page.context().newCDPSession(page);
	const quota = bytes === null ? {} : { quotaSize: bytes };
	await client.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
}

/** Something else takes all the room that is left, down to the last bytes. */
export async function fillTheDisk(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('filler', 1);
			request.onupgradeneeded = () =>
				request.result.createObjectStore('bytes', { autoIncrement: true });
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('not opened'));
		});
		const fits = (length: number) =>
			new Promise<boolean>((resolve) => {
				const action = database.transaction('bytes', 'readwrite');
				action.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(length)));
				action.oncomplete = () => resolve(true);
				action.onabort = () => resolve(false);
			});
		for (let length = 32_768; length >= 16; length /= 2) while (await fits(length));
		database.close();
	});
}

/** Changes one byte of so many things that are kept, as a disk that wears out does. */
export async function damageThings(page: Page, count: number): Promise<void> {
	const damaged = await page.evaluate(async (wanted) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('thuiskoffer');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('not opened'));
		});
		const action = database.transaction('rows', 'readwrite');
		const rows = action.objectStore('rows');
		let done = 0;
		rows.openCursor().onsuccess = ({ target }) => {
			const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
			if (!cursor || done === wanted) return;
			const row = cursor.value as { table: string; ct: Uint8Array };
			if (row.table === 'items') {
				row.ct.set([(row.ct[3] ?? 0) ^ 1], 3);
				cursor.update(row);
				done += 1;
			}
			cursor.continue();
		};
		await new Promise((resolve) => (action.oncomplete = resolve));
		database.close();
		return done;
	}, count);
	if (damaged !== count) throw new Error(`only ${damaged} things were damaged`);
}
