export { findingInWords } from './in-words.ts';
export { openLocal, usualFile, type Local, type LocalPhoto } from './on-disk.ts';
export { readSettings, type Finding, type FindingKind } from './findings.ts';
export { withLocal } from './serve.ts';
