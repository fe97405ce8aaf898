import * as z from 'zod/mini';
import { bodyPhrases, bodyZones } from './body.ts';
import { countPoints, drawingColours, maxPoints, maxStrokeSize, papers, sheet } from './drawing.ts';
import { feelingIds, feelingSizes } from './feeling.ts';
import {
	isItemId,
	maxPhotoSide,
	maxPromptLength,
	maxSeconds,
	maxTextLength,
	maxTitleLength,
	pictureTypes,
	soundTypes,
	type Item,
	type ItemId
} from './item.ts';
import { keepsakeText } from './keepsake.ts';
import { worryOutcomes } from './worry-box.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

const shortText = z.string().check(z.maxLength(200));
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));

export const origin = z.strictObject({
	stop: shortText,
	tier: shortText,
	chapter: shortText,
	page: shortText
});

const made = {
	id: z.custom<ItemId>(isItemId),
	madeAt: time,
	changedAt: time,
	origin: z.nullable(origin),
	prompt: z.string().check(z.maxLength(maxPromptLength))
};

const outcome = z.nullable(z.enum(worryOutcomes));

/** x and y in turn, each within the sheet. */
function arePoints(value: unknown): value is number[] {
	if (!Array.isArray(value) || value.length === 0 || value.length % 2 !== 0) return false;
	return value.every((point: unknown, at) => {
		const highest = at % 2 === 0 ? sheet.width : sheet.height;
		return Number.isInteger(point) && (point as number) >= 0 && (point as number) <= highest;
	});
}

const stroke = z.strictObject({
	colour: z.enum(drawingColours),
	size: z.int().check(z.minimum(1), z.maximum(maxStrokeSize)),
	points: z.custom<number[]>(arePoints)
});

export const drawingSchema = z
	.strictObject({
		width: z.literal(sheet.width),
		height: z.literal(sheet.height),
		strokes: z.array(stroke),
		paper: z.exactOptional(z.enum(papers))
	})
	.check(z.refine((drawing) => countPoints(drawing) <= maxPoints));

const photoSide = z.int().check(z.minimum(1), z.maximum(maxPhotoSide));

/** What a photo says of its picture. */
export const pictureShape = { type: z.enum(pictureTypes), width: photoSide, height: photoSide };

const itemSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		...made,
		kind: z.literal('question'),
		text: z.string().check(z.minLength(1), z.maxLength(maxTextLength))
	}),
	z.strictObject({
		...made,
		kind: z.literal('note'),
		text: z.string().check(z.minLength(1), z.maxLength(maxTextLength))
	}),
	z.strictObject({
		...made,
		kind: z.literal('worry'),
		text: z.string().check(z.minLength(1), z.maxLength(maxTextLength)),
		outcome
	}),
	z.strictObject({
		...made,
		kind: z.literal('recording'),
		sound: made.id,
		type: z.enum(soundTypes),
		seconds: z.number().check(z.positive(), z.maximum(maxSeconds)),
		title: z.exactOptional(z.string().check(z.maxLength(maxTitleLength))),
		outcome: z.exactOptional(outcome)
	}),
	z.strictObject({
		...made,
		...pictureShape,
		kind: z.literal('photo'),
		picture: made.id,
		title: z.string().check(z.maxLength(maxTitleLength))
	}),
	z.strictObject({
		...made,
		kind: z.literal('feeling'),
		feelings: z.array(z.enum(feelingIds)).check(z.minLength(1), z.maxLength(feelingIds.length)),
		size: z.nullable(z.enum(feelingSizes)),
		body: z.optional(
			z.strictObject({
				zones: z.array(z.enum(bodyZones)).check(z.maxLength(bodyZones.length)),
				phrases: z.array(z.enum(bodyPhrases)).check(z.maxLength(bodyPhrases.length))
			})
		)
	}),
	z.strictObject({
		...made,
		kind: z.literal('drawing'),
		title: z.string().check(z.maxLength(maxTitleLength)),
		drawing: drawingSchema,
		outcome: z.exactOptional(outcome)
	}),
	z.strictObject({
		...made,
		kind: z.literal('keepsake'),
		title: z.string().check(z.maxLength(maxTitleLength)),
		lines: z
			.array(
				z.strictObject({
					ask: z.string(),
					chosen: z.array(z.string()).check(z.minLength(1)),
					own: z.exactOptional(
						z
							.array(z.string().check(z.maxLength(maxTextLength)))
							.check(z.minLength(1), z.maxLength(maxTextLength))
					)
				})
			)
			.check(
				z.minLength(1),
				z.refine((lines) => keepsakeText(lines).length <= maxTextLength)
			)
	})
]);

/** An item as it comes out of a vault or a file, or `null` when it is not one we know. */
export function parseItem(value: unknown): Item | null {
	const parsed = itemSchema.safeParse(value);
	return parsed.success ? parsed.data : null;
}
