import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	resolve: {
		alias: {
			// its main file is written for browsers that cannot run the rest of the app anyway
			'workbox-window': 'workbox-window/build/workbox-window.prod.mjs'
		}
	},
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					// what stands round every page comes as one file
					groups: [
						{
							name: 'frame',
							test: /src\/(offline|browser|design\/(Tag|Icon|Strokes|icons))|workbox-window/
						}
					]
				}
			}
		},
		modulePreload: {
			// a list of every page's files in the first script costs each page more than it saves
			resolveDependencies: (_file, files) => files.filter((file) => file.endsWith('.css'))
		}
	},
	server: { fs: { allow: ['content'] } },
	test: {
		// on two cores the runner would use one
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'logic',
					// a lock takes its time on purpose, and a slow machine takes more
					testTimeout: 20_000,
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'components',
					testTimeout: 20_000,
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['tests/components.setup.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'journeys',
					environment: 'node',
					include: ['tests/journeys/**/*.spec.ts'],
					globalSetup: ['tests/tools/server.setup.ts'],
					// a browser and a server each: more of them keep each other waiting on two cores
					maxWorkers: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
