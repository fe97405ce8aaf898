-- KEYS: a count; ARGV: how much more, how much at most, seconds it is kept
-- adds nothing where that would be too much
local count = tonumber(redis.call('GET', KEYS[1]) or '0')
local more = tonumber(ARGV[1])
if more > 0 and count + more > tonumber(ARGV[2]) then return { 'too-much' } end
redis.call('SET', KEYS[1], string.format('%d', math.max(0, count + more)), 'EX', ARGV[3])
return { 'added' }
