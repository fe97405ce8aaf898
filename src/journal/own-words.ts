import type { Item } from './item.ts';

/** What the child put into words of its own; empty where there are none. */
export function ownWords(item: Item): string {
	switch (item.kind) {
		case 'question':
		case 'note':
		case 'worry':
			return item.text;
		case 'drawing':
		case 'photo':
			return item.title;
		case 'keepsake':
			return item.lines.flatMap(({ chosen }) => chosen).join('\n');
		case 'feeling':
		case 'recording':
			return '';
	}
}
