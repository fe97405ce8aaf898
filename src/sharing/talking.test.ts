import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { aQuestion, sanne } from './a-talk.ts';
import { cardToLink, loadTalking, meetCard, newPerson, readCardText } from './index.ts';

const now = aMoment;

describe('a question and its answer, by the public face alone', () => {
	it('goes from card to circle to letter, and back', async () => {
		const talking = await loadTalking();
		const made = await talking.makeCard(sanne, { now });
		const read = readCardText(cardToLink(made.card, 'https://thuiskoffer.example'), now);
		if (!read.ok || !meetCard([], read.card).ok) throw new Error('no card');
		const person = newPerson(read.card, 'present', { now });

		const asked = await talking.writeToPerson(aQuestion, person, null, { now });
		if (!asked.ok) throw new Error(asked.reason);
		const come = await talking.openFromChild(asked.file, { keys: [made.own], lines: [] }, now);
		if (!come.ok) throw new Error(come.reason);

		const reply = {
			answer: { a: 'partly', because: 'want we zoeken nog' },
			isYoung: true
		} as const;
		const making = { name: 'Sanne', now };
		const answered = await talking.writeReply(come.line, come.letter.id, reply, making);
		if (!answered.ok) throw new Error(answered.reason);
		const back = await talking.openFromAdult(answered.file, [asked.line], now);
		expect(back).toMatchObject({ ok: true, letter: { re: asked.letter.id, answer: reply.answer } });
	});
});
