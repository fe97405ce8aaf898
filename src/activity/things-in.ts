import type { ActivityPart } from './activity.ts';

// apart from the shapes of the files: the reader's pages carry this and not what checks files
/** Everything an activity can show, part by part, whatever its kind. */
export function thingsIn(
	part: ActivityPart
): { id: string; text: string; picture?: string | undefined }[] {
	switch (part.kind) {
		case 'choose':
			return part.options;
		case 'reveal':
			return part.cards;
		case 'sort':
		case 'order':
		case 'round':
			return part.things;
		default:
			return [];
	}
}
