export { trustedScriptUrl } from './trusted-url.ts';
export { downloadFile } from './download.ts';
