import script from './first-script.js?raw';

/**
 * The script that stands in the head of every page, before everything else: quick exit must work
 * while the rest of the app is still on its way. Source: the exit-this-page pattern of GOV.UK.
 */
export const firstScript: string = script;
