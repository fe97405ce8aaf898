import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'reports/', 'static/', 'node_modules/'] },
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', '.dependency-cruiser.js'] },
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'max-lines': ['error', { max: 300, skipComments: true }],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			'no-console': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'svelte/no-at-html-tags': 'error',
			// sets here are replaced whole, in $state.raw
			'svelte/prefer-svelte-reactivity': 'off',
			// a space between two things that a block would swallow is written as one
			'svelte/no-useless-mustaches': 'off',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: { 'max-lines-per-function': 'off' }
	},
	{
		// every component asked about its types makes the whole program anew: a second each, five minutes
		// in all; svelte-check reads the same types in half a minute
		files: ['**/*.svelte'],
		...ts.configs.disableTypeChecked
	},
	{
		// a test's body is a list of facts; its length says nothing
		files: ['**/*.test.ts', 'tests/**'],
		rules: { 'max-lines-per-function': 'off', 'no-console': 'off' }
	},
	{
		files: ['src/server/main.ts', 'src/server/local-check.ts', 'src/hooks.server.ts'],
		rules: { 'no-console': 'off' }
	},
	{
		// the worker has a project of its own in the framework's eyes: other globals, no window
		files: ['**/*.js', 'src/service-worker.ts'],
		...ts.configs.disableTypeChecked,
		languageOptions: { parserOptions: { projectService: false } }
	}
);
