import type { Change, Database, Expected, Stored } from './database.ts';
import { keyOf, tableNames, type Key, type TableName, type Tables } from './tables.ts';

type AnyRow = Tables[TableName];

function beginsWith(key: Key, begin: Key): boolean {
	return begin.every((part, at) => key[at] === part);
}

/** IndexedDB's order: numbers before strings, and part by part. */
function compareKeys(a: Key, b: Key): number {
	for (const [at, part] of a.entries()) {
		const other = b[at];
		if (other === undefined) return 1;
		if (part === other) continue;
		if (typeof part !== typeof other) return typeof part === 'number' ? -1 : 1;
		return part < other ? -1 : 1;
	}
	return a.length - b.length;
}

class MemoryDatabase implements Database {
	readonly isReadOnly = false;
	readonly #tables = new Map(tableNames.map((name) => [name, new Map<string, AnyRow>()]));

	#rows(table: TableName): Map<string, AnyRow> {
		const rows = this.#tables.get(table);
		if (!rows) throw new TypeError('no such table');
		return rows;
	}

	#find(table: TableName, begin: Key): AnyRow[] {
		const found = [...this.#rows(table).values()].filter((row) =>
			beginsWith(keyOf(table, row), begin)
		);
		return found.sort((a, b) => compareKeys(keyOf(table, a), keyOf(table, b)));
	}

	#isSo(expected: Expected): boolean {
		const found = this.#find(expected.table, expected.key) as { rev: number }[];
		if ('count' in expected) return found.length === expected.count;
		return (found[0]?.rev ?? null) === expected.rev;
	}

	#apply(change: Change): void {
		if ('put' in change) {
			const key = JSON.stringify(keyOf(change.put, change.row));
			this.#rows(change.put).set(key, structuredClone(change.row));
			return;
		}
		for (const row of this.#find(change.remove, change.key)) {
			this.#rows(change.remove).delete(JSON.stringify(keyOf(change.remove, row)));
		}
	}

	read<T extends TableName>(table: T, key: Key): Promise<Stored<Tables[T] | undefined>> {
		const row = structuredClone(this.#find(table, key)[0]) as Tables[T] | undefined;
		return Promise.resolve({ ok: true, value: row });
	}

	list<T extends TableName>(table: T, begin: Key = []): Promise<Stored<Tables[T][]>> {
		const rows = structuredClone(this.#find(table, begin)) as Tables[T][];
		return Promise.resolve({ ok: true, value: rows });
	}

	keys(table: TableName, begin: Key = []): Promise<Stored<Key[]>> {
		const keys = this.#find(table, begin).map((row) => keyOf(table, row));
		return Promise.resolve({ ok: true, value: keys });
	}

	write(changes: readonly Change[], expected: readonly Expected[] = []): Promise<Stored<null>> {
		if (!expected.every((one) => this.#isSo(one))) {
			return Promise.resolve({ ok: false, reason: 'changed' });
		}
		for (const change of changes) this.#apply(change);
		return Promise.resolve({ ok: true, value: null });
	}

	reopen(): void {
		// There is no connection to let go of.
	}
}

/** A database that is gone when nothing refers to it any more. Nothing is written anywhere. */
export function memoryDatabase(): Database {
	return new MemoryDatabase();
}
