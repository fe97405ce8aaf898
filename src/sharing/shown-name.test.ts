import { describe, expect, it } from 'vitest';
import { aDeskAndAChild } from './a-desk.ts';
import { aPostWithSanne, mail, making, no, receive, sealedOf } from './a-post.ts';
import { writeReply } from './adult-replies.ts';
import { nameToShow } from './shown-name.ts';

const unseen = [
	'',
	' ',
	'\u200b\u200d',
	'\u00ad',
	'\u2800',
	'\u3164',
	'\u202e',
	'\ufe0f',
	'\u0301'
];

describe('a name that nobody sees', () => {
	it.each(unseen)('is none: %j', (name) => {
		expect(nameToShow(name)).toBe('');
	});

	it.each(['Noor', 'نور', '李', '😀', '4', 'N\u200door', '-'])('is not %j', (name) => {
		expect(nameToShow(name)).toBe(name);
	});

	it('is none on the desk of an adult', async () => {
		const { desk, child } = await aDeskAndAChild();
		const { file } = await child.write({}, { name: '\u3164\u200b' });
		await desk.post.takeFile(file);
		expect(desk.post.letters).toMatchObject([{ name: '' }]);
		expect(desk.post.lines).toMatchObject([{ name: '' }]);
	});

	it('gives way to what the child calls whoever answered', async () => {
		const { post, mailroom, own, person } = await aPostWithSanne();
		const id = await mail(post, person.id);
		const { line } = await receive(sealedOf(mailroom, id), own);
		const nameless = { ...making, name: '\u2800\u200b' };
		const written = await writeReply(line, id, { answer: no, isYoung: true }, nameless);
		mailroom.bring(written.ok ? written.file : expect.fail(written.reason));
		await post.takeArrived();
		expect(post.letter(id)?.answers).toMatchObject([{ by: 'Sanne' }]);
	});
});
