-- KEYS: anything small; ARGV: what, seconds
-- only whoever comes first writes it; the others hear what stands there
local there = redis.call('GET', KEYS[1])
if there then return { 'old', there } end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
return { 'new', ARGV[1] }
