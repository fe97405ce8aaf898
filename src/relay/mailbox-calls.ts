import { refused, type Answer } from './answers.ts';
import { hasOnly, isWithin, objectOf } from './body.ts';
import { asReader, headerOf, nameOf, tooOften, type Call } from './call.ts';
import { hashOf, isHash, isId, isSame } from './ids.ts';
import { limits } from './limits.ts';
import { newStamp, readStamp } from './stamps.ts';
import type { NewBox, Stamp } from './store.ts';
import { hourText, upToHour } from './time.ts';

/** `PUT /v1/mb/{mb}` */
export async function create(call: Call): Promise<Answer> {
	const { request, parts, now, box } = call;
	const slow = await tooOften(call, 'mailboxes');
	if (slow) return slow;
	const bytes = await parts.bodies.read(request, limits.json);
	if (!(bytes instanceof Uint8Array)) return bytes;
	const wanted = newBoxOf(box, objectOf(bytes));
	if (!wanted) return refused('bad');
	const stamp = stampOf(call);
	if (stamp === 'stamp') return refused('stamp');
	const created = await parts.store.create(wanted, stamp, now);
	if (created.is === 'created') await parts.rates.forgive(box);
	if (created.is === 'created' || created.is === 'again')
		return {
			status: created.is === 'created' ? 201 : 200,
			json: { exp: hourText(created.end) }
		};
	return refused(created.is);
}

function newBoxOf(box: string, value: Record<string, unknown> | null): NewBox | null {
	if (!value || !hasOnly(value, ['v', 'rh', 'wh', 'ttl', 'max'])) return null;
	const { v, rh, wh, ttl, max } = value;
	const { least, most } = limits.boxTtl;
	const isRight =
		v === 1 && isWithin(ttl, least, most) && isWithin(max, 1, limits.boxMessages) && rh !== wh;
	return isRight && isHash(rh) && isHash(wh)
		? { box, readHash: rh, writeHash: wh, ttl, max }
		: null;
}

/** The stamp to be used up; null where none is needed, `stamp` where a valid one is missing. */
function stampOf({ request, parts, now }: Call): Stamp | null | 'stamp' {
	if (!parts.settings.isInviteOnly()) return null;
	const text = headerOf(request, 'x-stamp');
	return readStamp(text, parts.settings.organisations, now) ?? 'stamp';
}

/** `GET /v1/mb/{mb}` */
export function count(call: Call): Promise<Answer> {
	return asReader(
		call,
		(reader) => call.parts.store.count(reader, call.now),
		({ waiting, end }) => ({ status: 200, json: { waiting, exp: hourText(end) } })
	);
}

/** `DELETE /v1/mb/{mb}` */
export function cut(call: Call): Promise<Answer> {
	return asReader(
		call,
		(reader) => call.parts.store.cut(reader, call.now),
		() => ({ status: 204 })
	);
}

/** `POST /v1/mb/{mb}/claim` */
export async function claim(call: Call): Promise<Answer> {
	const bytes = await call.parts.bodies.read(call.request, limits.json);
	if (!(bytes instanceof Uint8Array)) return bytes;
	const value = objectOf(bytes);
	if (!value || !hasOnly(value, ['claim'], ['lease'])) return refused('bad');
	const { least, usual, most } = limits.lease;
	const { claim: wanted, lease = usual } = value;
	if (!isId(wanted) || !isWithin(lease, least, most)) return refused('bad');
	return asReader(
		call,
		(reader) => call.parts.store.claim(reader, wanted, lease, call.now),
		(found) => {
			if (found.is === 'nothing') return { status: 204 };
			if (found.is === 'leased') return refused('claimed', Math.max(1, found.until - call.now));
			return {
				status: 200,
				bytes: found.body,
				headers: {
					'X-Id': found.id,
					'X-Exp': hourText(found.end),
					'X-Opened': String(found.opened)
				}
			};
		}
	);
}

/** `DELETE /v1/mb/{mb}/m/{id}` with `X-Claim` */
export async function confirm(call: Call): Promise<Answer> {
	const { parts, box, id, now } = call;
	const wanted = headerOf(call.request, 'x-claim');
	if (!isId(wanted)) return refused('bad');
	const answer = await asReader(
		call,
		(reader) => parts.store.confirm(reader, id, wanted, now),
		({ is }) => {
			if (is === 'unknown') return refused('gone');
			return is === 'confirmed' ? { status: 204 } : refused(is);
		}
	);
	if (answer.status === 204) await parts.rates.release(nameOf(box, id));
	return answer;
}

/** `POST /v1/stamps` */
export async function stamps(call: Call): Promise<Answer> {
	const { request, parts, token, now } = call;
	const slow = await tooOften(call, 'mailboxes');
	if (slow) return slow;
	const hash = hashOf(token ?? '');
	const organisation = parts.settings.organisations.find((one) => isSame(one, hash));
	if (token === null || organisation === undefined) return refused('organisation');
	const bytes = await parts.bodies.read(request, limits.json);
	if (!(bytes instanceof Uint8Array)) return bytes;
	const value = objectOf(bytes);
	if (!value || !hasOnly(value, ['n', 'ttl'])) return refused('bad');
	const { n, ttl } = value;
	const { least, most } = limits.boxTtl;
	if (!isWithin(n, 1, limits.stamps) || !isWithin(ttl, least, most)) return refused('bad');
	const end = upToHour(now + ttl);
	return {
		status: 201,
		json: { stamps: Array.from({ length: n }, () => newStamp(organisation, end)) }
	};
}
