import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		// one page stands in for an address that is none when there is no network: its files are named in full
		paths: { relative: false },
		// the style sheet goes into the page: a separate file costs a slow phone 1.4 times the first paint
		inlineStyleThreshold: Infinity,
		// the app registers its worker itself, so that a new version can wait for the child
		serviceWorker: { register: false },
		prerender: {
			handleHttpError: 'fail',
			// the suitcase is made in the browser: which of its screens a link asks for is read there
			handleMissingId: ({ path, message }) => {
				if (!path.endsWith('/mine')) throw new Error(message);
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include.filter((/** @type {string} */ path) => !path.includes('/test')),
					'../tests/**/*.ts',
					'../*.config.ts',
					'../*.ts'
				]
			})
		}
	}
};
