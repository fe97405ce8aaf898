-- ARGV: now, hash of the write token, hash of the id, id, sum, its late sum, size, ttl, most bytes, body
-- after the answer come the hashes of messages that have ended; their bodies can go
local box = box_of('write', ARGV[2])
if not box then return { 'gone' } end
if box.cut == 1 then return { 'closed' } end
local there = redis.call('HGET', messages_key, ARGV[3])
if there then
	local message = cjson.decode(there)
	local known = message.state == 'waiting' and ARGV[5] or ARGV[6]
	if is_same(message.sum, known) then return { 'again', tostring(message.ends) } end
	return { 'used' }
end
local ended = {}
for _, message in ipairs(line()) do
	if message.state == 'expired' then
		bury(box, message, 'expired')
		ended[#ended + 1] = message.hash
	end
end
local size, ends = tonumber(ARGV[7]), up_to_hour(now + tonumber(ARGV[8]))
if box.waiting >= box.max or box.bytes + size > tonumber(ARGV[9]) then
	keep(box)
	return { 'box-full', '0', unpack(ended) }
end
box.last = box.last + 1
box.waiting = box.waiting + 1
box.bytes = box.bytes + size
write({
	hash = ARGV[3], id = ARGV[4], sum = ARGV[5], late = ARGV[6], size = size, place = box.last,
	ends = ends, state = 'waiting', claim = '', lease = 0, opened = 0, forget = 0
})
redis.call('ZADD', line_key, box.last, ARGV[3])
redis.call('SET', body_key, ARGV[10], 'EX', ends - now + slack)
box.ends = math.max(box.ends, up_to_hour(now + box.ttl), ends + tombstone)
keep(box)
return { 'stored', tostring(ends), unpack(ended) }
