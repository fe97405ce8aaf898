export { qrMatrix, type QrLevel, type QrMatrix } from './matrix.ts';
export type { Eyes } from './eyes.ts';
