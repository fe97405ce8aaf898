-- ARGV: now, hash of the read token, of the write token, ttl, max, whether it may be new
local box = any_box()
if box and box.ends > now then
	local is_own = is_same(box.read, ARGV[2]) and is_same(box.write, ARGV[3])
	if not is_own or box.cut == 1 then return { 'taken' } end
	touch(box)
	return { 'again', tostring(box.ends) }
end
if ARGV[6] == '0' then return { 'stamp' } end
redis.call('DEL', box_key, messages_key, line_key, ends_key)
redis.call('HSET', box_key, 'read', ARGV[2], 'write', ARGV[3], 'ttl', ARGV[4], 'max', ARGV[5])
local ends = up_to_hour(now + tonumber(ARGV[4]))
keep({ last = 0, waiting = 0, bytes = 0, ends = ends, cut = 0 })
return { 'created', tostring(ends) }
