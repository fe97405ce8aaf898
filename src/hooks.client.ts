import { keptData } from '#offline';

// a kept page asks for its data by this name, before the framework starts
Object.assign(globalThis, { keptData });
