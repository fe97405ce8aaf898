import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { settingsFile, type LocalSettings } from './settings.ts';

/**
 * What can be wrong with a file of local settings.
 *
 * - `not-yaml`: it cannot be read from this line on
 * - `unknown-name`: there is no such name here; `near` is the one it looks like
 * - `missing`: this has to be there
 * - `empty`: there is nothing behind it
 * - `too-long`, `too-many`: `most` characters, or pieces
 * - `not-words`: words were wanted, and here is something else
 * - `not-phone`, `not-date`, `not-file`, `not-key`: not written as such a thing is
 * - `not-one-of`: one of `allowed`
 * - `future`, `old`: a day on which nobody can have checked it yet, or more than a year ago
 * - `twice`: this name is there already
 * - `no-file`: there is no file of settings at the place that was named
 * - `no-photo`: there is no such file beside the settings
 * - `photo-large`, `photo-kind`: over one megabyte; neither JPEG, PNG nor WebP
 */
export type FindingKind =
	| 'not-yaml'
	| 'unknown-name'
	| 'missing'
	| 'empty'
	| 'too-long'
	| 'too-many'
	| 'not-words'
	| 'not-phone'
	| 'not-date'
	| 'not-file'
	| 'not-key'
	| 'not-one-of'
	| 'future'
	| 'old'
	| 'twice'
	| 'no-file'
	| 'no-photo'
	| 'photo-large'
	| 'photo-kind';

/** Something to mend, and where. */
export interface Finding {
	readonly kind: FindingKind;
	/** The line in the file, counted from 1. */
	readonly line: number | null;
	/** The way to it, as people say it: `places 2 › photos 1 › file`. */
	readonly where: string;
	readonly near?: string;
	readonly most?: number;
	readonly allowed?: readonly string[];
	/** What stands there. */
	readonly found?: string;
	/** Told, but no reason to leave the settings out. */
	readonly isOnlyWarning?: true;
}

export type SettingsRead =
	| { ok: true; settings: LocalSettings; findings: readonly Finding[] }
	| { ok: false; findings: readonly Finding[] };

type Path = readonly PropertyKey[];

/** Lines of a file, by the way to what stands there. */
export interface Lines {
	at(path: Path): number | null;
}

/**
 * Reads a file of local settings as people write it.
 * @param today YYYY-MM-DD
 */
export function readSettings(text: string, today: string): SettingsRead & { lines: Lines } {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const lines: Lines = { at: (path) => lineAt(document, counter, path) };
	const [broken] = document.errors;
	if (broken) {
		const line = broken.linePos?.[0].line ?? null;
		return { ok: false, findings: [{ kind: 'not-yaml', line, where: '' }], lines };
	}
	const value: unknown = document.toJS();
	const read = settingsFile.safeParse(value);
	if (!read.success) {
		const findings = read.error.issues.flatMap((issue) => findingsOf(issue, value, lines));
		return { ok: false, findings, lines };
	}
	const findings = [...datesIn(read.data, today, lines), ...twiceIn(read.data, lines)];
	if (findings.some((one) => !one.isOnlyWarning)) return { ok: false, findings, lines };
	return { ok: true, settings: read.data, findings, lines };
}

/** The line of what lies at this path, or of the nearest thing around it that is written down. */
function lineAt(document: Document, counter: LineCounter, path: Path): number | null {
	const around = path.slice(0, -1);
	const parent = around.length === 0 ? document.contents : document.getIn(around, true);
	if (isMap(parent)) {
		const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
		if (pair && isScalar(pair.key) && pair.key.range)
			return counter.linePos(pair.key.range[0]).line;
	}
	const node = path.length === 0 ? document.contents : document.getIn(path, true);
	if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
	return path.length === 0 ? null : lineAt(document, counter, around);
}

/** `places 2 › photos 1 › file` for `['places', 1, 'photos', 0, 'file']`. */
export function wayTo(path: Path): string {
	return path
		.map((step) => (typeof step === 'number' ? ` ${step + 1}` : ` › ${String(step)}`))
		.join('')
		.replace(/^ › /, '');
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(at, step) =>
			typeof at === 'object' && at !== null
				? (at as Record<PropertyKey, unknown>)[step]
				: undefined,
		value
	);
}

function findingsOf(issue: z.core.$ZodIssue, value: unknown, lines: Lines): Finding[] {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownName([...issue.path, key], lines));
	// words may be written in two ways: what is wrong with the way that was meant is told
	if (issue.code === 'invalid_union') {
		const isText = typeof valueAt(value, issue.path) === 'string';
		const [meant = []] = isText ? issue.errors : issue.errors.slice(1);
		return meant.flatMap((one) =>
			findingsOf({ ...one, path: [...issue.path, ...one.path] }, value, lines)
		);
	}
	const found = valueAt(value, issue.path);
	return [{ ...what(issue, found), line: lines.at(issue.path), where: wayTo(issue.path) }];
}

function what(issue: z.core.$ZodIssue, found: unknown): Omit<Finding, 'line' | 'where'> {
	if (found === undefined) return { kind: 'missing' };
	if (found === null || found === '') return { kind: 'empty' };
	const isShort = typeof found === 'string' || typeof found === 'number';
	const shown = isShort ? { found: String(found) } : {};
	if (issue.code === 'too_big')
		return { kind: Array.isArray(found) ? 'too-many' : 'too-long', most: Number(issue.maximum) };
	if (issue.code === 'too_small') return { kind: 'empty' };
	if (issue.code === 'invalid_value')
		return { kind: 'not-one-of', allowed: issue.values.map(String), ...shown };
	if (issue.code === 'invalid_format') return { kind: formatKind(issue), ...shown };
	return { kind: 'not-words', ...shown };
}

/** By the last name on the way: each of them is written in one way only. */
function formatKind(issue: z.core.$ZodIssue): FindingKind {
	const name = issue.path.findLast((step) => typeof step === 'string');
	if (name === 'phone') return 'not-phone';
	if (name === 'checked') return 'not-date';
	return name === 'file' ? 'not-file' : 'not-key';
}

const names = [
	...['organisation', 'places', 'helplines', 'attested', 'name', 'responsible', 'contact'],
	...['officer', 'town', 'kind', 'about', 'rules', 'people', 'photos', 'file', 'shows', 'does'],
	...['days', 'phone', 'hours', 'for', 'checked', 'id', 'keys', 'nl', 'en']
];

function unknownName(path: Path, lines: Lines): Finding {
	const name = String(path.at(-1));
	const [near] = names
		.map((one) => ({ one, apart: apart(one, name.toLowerCase()) }))
		.filter(({ apart }) => apart <= 2)
		.sort((a, b) => a.apart - b.apart);
	return {
		kind: 'unknown-name',
		line: lines.at(path),
		where: wayTo(path),
		found: name,
		...(near ? { near: near.one } : {})
	};
}

/** How many letters have to be changed, added or left out to make one of the other. */
function apart(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (const [down, letter] of Array.from(one).entries()) {
		const next = [down + 1];
		for (const [across, beside] of Array.from(other).entries())
			next.push(
				Math.min(
					(next[across] ?? 0) + 1,
					(row[across + 1] ?? 0) + 1,
					(row[across] ?? 0) + (letter === beside ? 0 : 1)
				)
			);
		row = next;
	}
	return row.at(-1) ?? 0;
}

const yearInDays = 365;

function datesIn({ helplines }: LocalSettings, today: string, lines: Lines): Finding[] {
	return helplines.flatMap(({ checked }, at): Finding[] => {
		const path = ['helplines', at, 'checked'];
		const days = (Date.parse(today) - Date.parse(checked)) / 86_400_000;
		const there = { line: lines.at(path), where: wayTo(path), found: checked };
		if (days < 0) return [{ kind: 'future', ...there }];
		return days > yearInDays ? [{ kind: 'old', ...there, isOnlyWarning: true }] : [];
	});
}

function twiceIn({ places, helplines, attested }: LocalSettings, lines: Lines): Finding[] {
	return Object.entries({ places, helplines, attested }).flatMap(([list, all]) =>
		all.flatMap(({ name }, at): Finding[] => {
			if (all.findIndex((one) => one.name === name) === at) return [];
			const path = [list, at, 'name'];
			return [{ kind: 'twice', line: lines.at(path), where: wayTo(path), found: name }];
		})
	);
}
