/** Writing to cards, opening what comes and answering it. */
export type Talking = Awaited<ReturnType<typeof loadTalking>>;

/** Fetches what seals to cards and opens: age and zod come only where letters are written or read. */
export async function loadTalking() {
	const [child, adult, replies, own, to, link, envelope] = await Promise.all([
		import('./child-letters.ts'),
		import('./adult-letters.ts'),
		import('./adult-replies.ts'),
		import('./own-cards.ts'),
		import('./destination.ts'),
		import('./link-share.ts'),
		import('./envelope.ts')
	]);
	return {
		writeToPerson: child.writeToPerson,
		writeTo: child.writeTo,
		compose: child.compose,
		sealComposed: child.sealComposed,
		fitsInLetter: envelope.fitsInLetter,
		toPerson: to.toPerson,
		toWords: to.toWords,
		toLink: link.toLink,
		openFromAdult: child.openFromAdult,
		tidyLine: child.tidyLine,
		openFromChild: adult.openFromChild,
		openFromChildWithWords: adult.openFromChildWithWords,
		openLinkCard: link.openLinkCard,
		writeReply: replies.writeReply,
		writeRead: replies.writeRead,
		writeForgot: replies.writeForgot,
		writeBye: replies.writeBye,
		makeCard: own.makeCard,
		makeDeviceKey: own.makeDeviceKey,
		isDue: own.isDue,
		canForget: own.canForget
	};
}
