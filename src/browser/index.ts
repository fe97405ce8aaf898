export { trustedScriptUrl } from './trusted-url.ts';
