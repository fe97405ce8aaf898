import { openFromChild, openFromChildWithWords } from './adult-letters.ts';
import { writeBye, writeForgot, writeRead, writeReply } from './adult-replies.ts';
import { armour, unarmour } from './armour.ts';
import { openFromAdult, sealComposed, writeTo, writeToPerson } from './child-letters.ts';
import { openLetter, sealLetter } from './seal.ts';
import { openWithWords, sealWithWords } from './sealed-file.ts';
import type { SealingAnswer, SealingRequest } from './sealing-messages.ts';

/** What is done beside the page: everything whose time grows with a letter, or with five words. */
const tasks = {
	sealLetter,
	openLetter,
	sealWithWords,
	openWithWords,
	sealComposed,
	writeToPerson,
	writeTo,
	openFromAdult,
	openFromChild,
	openFromChildWithWords,
	writeReply,
	writeRead,
	writeForgot,
	writeBye,
	armour,
	unarmour
};

export type SealingTasks = typeof tasks;

/** Does what was asked, in the worker or on the page. A bug is told by the name of its error. */
export async function answerRequest({
	number,
	task,
	args
}: SealingRequest): Promise<SealingAnswer> {
	try {
		// whoever asks can only ask with what the task takes: see `TaskArgs`
		const run = tasks[task] as (...args: readonly unknown[]) => Promise<unknown>;
		return { number, ok: true, outcome: await run(...args) };
	} catch (error) {
		// only the name goes on: a message might quote what a child wrote
		return { number, ok: false, fault: error instanceof Error ? error.name : 'unknown' };
	}
}
