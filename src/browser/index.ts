export { trustedScriptUrl } from './trusted-url.ts';
export { isInAppleTab, mayGoAt, type Surroundings } from './home-screen.ts';
export { downloadFile } from './download.ts';
export { afterPaint } from './after-paint.ts';
export { breathe } from './breathe.ts';
export { whenUnattended } from './unattended.ts';
export { keptHere } from './kept-here.ts';
export { smallStorage, useMemoryOnly, type SmallStorage } from './small-storage.ts';
