export { ContentError } from './content-error.ts';
export { readYaml } from './read-yaml.ts';
