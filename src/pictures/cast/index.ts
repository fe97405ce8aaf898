export * from './noors-family.ts';
export * from './helpers.ts';
export * from './friends.ts';
export * from './teens.ts';
export * from './visitors.ts';
