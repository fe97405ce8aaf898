/** Words that mean harm. `isUnsendable`: no letter may carry them. */
export interface HostileText {
	category: string;
	text: string;
	isUnsendable?: boolean;
}

const of = (category: string, texts: readonly string[], isUnsendable = false): HostileText[] =>
	texts.map((text) => ({ category, text, isUnsendable }));

const run = 'window.__ran=1';

const scripts = of('script', [
	`<script>${run}</script>`,
	`<img src=x onerror=${run}>`,
	`<svg onload=${run}>`,
	`"><script>${run}</script>`,
	`'-alert(1)-'`,
	`</bdi></p><script>${run}</script>`,
	`<iframe srcdoc="<script>parent.__ran=1</script>">`,
	`<body onpageshow=${run}>`,
	`<details open ontoggle=${run}>`,
	`<video><source onerror=${run}>`,
	`<math><mi xlink:href="javascript:${run}">x`,
	`<style>@import '//evil.example/x.css'</style>`,
	`<template shadowrootmode=open><slot>`,
	`<base href=//evil.example/>`,
	`<meta http-equiv=refresh content="0;url=//evil.example">`,
	`<form action=//evil.example><input autofocus onfocus=${run}>`,
	`<!--><img src=x onerror=${run}>-->`,
	`<noscript><p title="</noscript><img src=x onerror=${run}>">`,
	`<a href="javascript:${run}">kijk</a>`,
	`{@html '<img src=x onerror=${run}>'}`,
	`\${${run}}`,
	`<${'b'.repeat(30)}>`
]);

const entities = of('entities', [
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'&#60;img src=x&#62;',
	'&amp;amp;',
	'&nbsp;&zwj;&rlm;',
	'%3Cscript%3E',
	'\\u003cscript\\u003e',
	'\\x3cscript\\x3e'
]);

const links = of('links', [
	'javascript:alert(1)',
	'https://evil.example/login',
	'http://evil.example:80/?a=b#c',
	'data:text/html,<script>alert(1)</script>',
	'blob:https://evil.example/1',
	'file:///etc/passwd',
	'tel:+31612345678',
	'mailto:iemand@evil.example',
	'//evil.example',
	'intent://evil.example#Intent;end',
	'[klik](https://evil.example)',
	'www.evil.example',
	'vbscript:msgbox(1)'
]);

const templates = of('templates', [
	'{{name}}',
	'{{- name}}',
	'{{day}} {{count}}',
	'{{name, uppercase}}',
	'$t(letters:read)',
	'$t(letters:from, {"name":"de rechter"})',
	'{name}',
	'{$state(1)}',
	'{#each [1] as x}{/each}',
	'$& $1 $` $$',
	'%s %d %n',
	'#{1+1}',
	'<%= 1 %>',
	'letters:read',
	'a.b.c:d'
]);

const directions = of('directions', [
	'\u202egnp.exe',
	'\u202dabc\u202e cba',
	'\u2066\u2067\u2068tekst',
	'\u2069\u2069\u202c los',
	'\u202b\u202b\u202bdiep',
	'\u200f\u200fnaam\u200e',
	'\u061cnaam',
	'مرحبا \u202e abc',
	'שלום) naam (',
	'123 مريم 456',
	'\u2068niet gesloten'
]);

const unseen = of('unseen', [
	'\u200b\u200b\u200b',
	'a\u200bb\u200cc\u200dd',
	'\ufeffnaam',
	'\u2060\u2061\u2062',
	'\u00ad\u00ad',
	'\u3164',
	'\u115f\u1160',
	'\ufe0f\ufe0f',
	'\u{e0041}\u{e0042}',
	'\u180e',
	' ',
	'\u00a0\u2003\u3000',
	'\ufffc\ufffd',
	'\ufdd0\uffff'
]);

const piles = of('piles', [
	`a${'\u0301'.repeat(30)}`,
	`z${'\u0335\u0489'.repeat(15)}`,
	`o${'\u20dd'.repeat(20)}`,
	'﷽﷽﷽﷽',
	'𒐫𒐫𒐫𒐫',
	'👩‍👩‍👧‍👦'.repeat(3),
	'W'.repeat(40),
	'ꙮ'.repeat(30)
]);

const alike = of('look-alikes', [
	'Ѕаnnе',
	'Sann\u0435',
	'ꓢanne',
	'𝐒𝐚𝐧𝐧𝐞',
	'Ｓａｎｎｅ',
	'Sanne\u0320',
	'San\u0000ne'.replace('\u0000', 'ո'),
	'l1I|',
	'rn m',
	'veilig thuis (echt)'
]);

const formulas = of('formulas', [
	'=1+1',
	'=HYPERLINK("http://evil.example","x")',
	'+31 6',
	'-1',
	'@SUM(A1)',
	'=cmd|" /C calc"!A0',
	'"a","b"',
	'a;b;c'
]);

const names = of('file names', [
	'../../etc/passwd',
	'..\\..\\x',
	'CON',
	'brief.age.exe',
	'a/b',
	'.htaccess',
	'-rf',
	'a:b|c?d*e'
]);

const lines = of('many lines', [
	'a\nb',
	'a\tb',
	'a\u2028b',
	'a\u2029b',
	'\n'.repeat(200),
	'a '.repeat(250),
	'a'.repeat(500),
	'Gegeven op maandag.\n\nAntwoord: ja'
]);

const properties = of('properties', [
	'__proto__',
	'constructor',
	'toString',
	'null',
	'undefined',
	'NaN',
	'[object Object]',
	'true'
]);

const unsendable = of(
	'unsendable',
	[
		'a\u0000b',
		'\u001b[31mrood',
		'\u0007',
		'\u0008\u0008\u0008',
		'a\rb',
		'\u007f',
		'\u0085',
		'\u009b31m',
		'\ud83d',
		'\ude00',
		'\udc00\ud800'
	],
	true
);

/** Every one of them, each with its category. */
export const hostileTexts: readonly HostileText[] = [
	...[scripts, entities, links, templates, directions, unseen, piles, alike].flat(),
	...[formulas, names, lines, properties, unsendable].flat()
];
