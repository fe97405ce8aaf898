export { ContentError } from './content-error.ts';
export { lineWith, readYaml } from './read-yaml.ts';
