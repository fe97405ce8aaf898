import { expect, test } from 'vitest';
import { keptPage } from './kept-pages.ts';

const link = '<link href="/a.css" rel="stylesheet"';
const page = `<head>${link} disabled media="(max-width: 0)"><style>p{color:red}</style></head><p>Hoi</p><script>a()</script>`;
const kept = `<head>${link}></head><p>Hoi</p><script>a()</script>`;

test('a kept page has its style sheets as files', () => {
	expect(keptPage(page, '/nl')).toBe(kept);
});

test('a kept page fetches its data from beside it instead of carrying them', () => {
	const script = (data: string, wait: string) => `<script>
		Promise.all([import("/a.js"), import("/b.js")]).then(${wait}([kit, app]) => {
			return kit.start(app, element, {
				node_ids: [0, 2, 10],
				data: ${data},
				form: null,
				error: null
			});
		}).then(() => {});</script>`;
	const carried = '[{type:"data",data:null,uses:{}},{type:"data",data:{a:[[1],[2]]},uses:{}}]';
	expect(keptPage(script(carried, ''), '/nl')).toBe(script('await keptData("/nl")', 'async '));
});
