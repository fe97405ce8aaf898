export { RedisCluster } from './redis-cluster.ts';
export { RedisRates } from './redis-rates.ts';
export { openRedisStore } from './redis-store.ts';
