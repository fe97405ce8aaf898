import { beside } from './sealing.ts';

/** Writing to cards, opening what comes and answering it. */
export type Talking = Awaited<ReturnType<typeof loadTalking>>;

/**
 * Fetches what seals to cards and opens: age and zod come only where letters are written or read. What
 * takes longer the more there is in a letter is done beside the page.
 */
export async function loadTalking() {
	const [child, own, to, link, envelope] = await Promise.all([
		import('./child-letters.ts'),
		import('./own-cards.ts'),
		import('./destination.ts'),
		import('./link-share.ts'),
		import('./envelope.ts')
	]);
	return {
		...besideThePage,
		compose: child.compose,
		tidyLine: child.tidyLine,
		fitsInLetter: envelope.fitsInLetter,
		toPerson: to.toPerson,
		toWords: to.toWords,
		toLink: link.toLink,
		openLinkCard: link.openLinkCard,
		makeCard: own.makeCard,
		makeDeviceKey: own.makeDeviceKey,
		isDue: own.isDue,
		canForget: own.canForget
	};
}

const besideThePage = {
	writeToPerson: beside('writeToPerson'),
	writeTo: beside('writeTo'),
	sealComposed: beside('sealComposed'),
	openFromAdult: beside('openFromAdult'),
	openFromChild: beside('openFromChild'),
	openFromChildWithWords: beside('openFromChildWithWords'),
	writeReply: beside('writeReply'),
	writeRead: beside('writeRead'),
	writeForgot: beside('writeForgot'),
	writeBye: beside('writeBye')
};
