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
			// what was ready-made is nobody's own, and must not be taken for it
			return item.lines.flatMap(({ own = [] }) => own).join('\n');
		case 'recording':
			return item.title ?? '';
		case 'feeling':
			return '';
	}
}
