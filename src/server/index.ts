export { policyFor } from './policy.ts';
