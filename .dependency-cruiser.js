/** Who may use whom. To be changed here only, by a commit that says why. */
const mayUse = {
	story: ['activity', 'pictures'],
	activity: [],
	pictures: [],
	journal: ['vault'],
	// a family's plan is kept as the suitcase keeps things, and switches what the story tells
	plan: ['vault', 'story'],
	sharing: [],
	rights: [],
	guide: [],
	safety: [],
	vault: []
};
const platform = [
	'browser',
	'content',
	'design',
	'language',
	'local',
	'offline',
	'qr',
	'relay',
	'server',
	'sound',
	'storage'
];
const domains = Object.keys(mayUse);
const folders = [...domains, ...platform];
const oneOf = (names) => `(${names.join('|')})`;

/** A library, and the only folder that may know it: that is what makes it replaceable. */
const owners = {
	dexie: 'storage',
	'age-encryption': 'sharing',
	i18next: 'language',
	'workbox-window': 'offline',
	minisearch: 'story',
	qr: 'qr',
	'@redis/client': 'relay',
	fflate: 'sharing'
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-cycles',
			severity: 'error',
			from: {},
			to: { circular: true, dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'through-the-face',
			comment: 'a folder is used by its face, or by a component at its top',
			severity: 'error',
			from: { path: `^src/${oneOf(folders)}/` },
			to: {
				path: `^src/${oneOf(folders)}/`,
				pathNot: [
					'^src/$1/',
					`^src/${oneOf(folders)}/index(\\.server)?\\.ts$`,
					`^src/${oneOf(folders)}/[^/]+\\.svelte$`
				]
			}
		},
		{
			name: 'routes-through-the-face',
			severity: 'error',
			from: { path: '^src/(routes|params|hooks|service-worker|app)' },
			to: {
				path: `^src/${oneOf(folders)}/`,
				pathNot: [
					`^src/${oneOf(folders)}/index(\\.server)?\\.ts$`,
					`^src/${oneOf(folders)}/[^/]+\\.svelte$`,
					'^src/design/[^/]+\\.css$'
				]
			}
		},
		...domains.map((domain) => ({
			name: `what-${domain}-may-use`,
			severity: 'error',
			from: { path: `^src/${domain}/` },
			to: {
				path: `^src/${oneOf(domains)}/`,
				pathNot: [`^src/${oneOf([domain, ...mayUse[domain]])}/`]
			}
		})),
		{
			name: 'platform-knows-no-domain',
			severity: 'error',
			from: { path: `^src/${oneOf(platform)}/` },
			to: { path: `^src/${oneOf([...domains, 'routes'])}` }
		},
		{
			name: 'nobody-imports-routes',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/routes/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'logic-without-framework',
			severity: 'error',
			from: {
				path: `^src/${oneOf([...domains, 'storage', 'language', 'content', 'relay', 'server', 'browser', 'qr'])}/.*\\.ts$`,
				pathNot: '\\.svelte(\\.test)?\\.ts$'
			},
			to: { path: '(^svelte|@sveltejs|^\\$app)' }
		},
		{
			name: 'components-without-router',
			severity: 'error',
			from: { path: `^src/${oneOf([...domains, 'design', 'offline'])}/` },
			to: { path: '^\\$app/(navigation|state|forms)' }
		},
		...Object.entries(owners).map(([library, owner]) => ({
			name: `${library}-belongs-to-${owner}`,
			severity: 'error',
			from: { path: '^src/', pathNot: `^src/${owner}/` },
			to: { path: `node_modules/${library}/` }
		})),
		{
			name: 'workbox-belongs-to-the-service-worker',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(service-worker|offline)' },
			to: { path: 'node_modules/workbox-' }
		},
		{
			name: 'server-stays-on-the-server',
			severity: 'error',
			from: { path: '^src/', pathNot: '(\\.server\\.ts$|\\+server\\.ts$|^src/server/)' },
			to: { path: '(\\.server\\.ts$|^src/server/)' }
		},
		{
			name: 'relay-runs-beside-the-app',
			comment: 'the app speaks with it by HTTP only; it knows nothing of the app',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(server|relay)/' },
			to: { path: '^src/relay/' }
		},
		{
			name: 'relay-knows-itself-only',
			severity: 'error',
			from: { path: '^src/relay/' },
			to: { path: '^src/', pathNot: '^src/relay/' }
		},
		{
			name: 'source-imports-no-tests',
			severity: 'error',
			from: { path: '^src/', pathNot: '\\.test\\.ts$' },
			to: { path: '(^tests/|\\.test\\.ts$)' }
		}
	],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.svelte-kit' },
		enhancedResolveOptions: {
			conditionNames: ['svelte', 'import', 'browser', 'default'],
			exportsFields: ['exports'],
			mainFields: ['module', 'main']
		}
	}
};
