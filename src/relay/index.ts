export { limitConnections } from './connections.ts';
export { openRelay, type Changes, type Relay } from './relay.ts';
export { SettingsError } from './settings.ts';
