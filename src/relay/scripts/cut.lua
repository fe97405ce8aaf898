-- ARGV: now, hash of the read token
-- after the answer come the hashes of the messages whose bodies can go
local box = box_of('read', ARGV[2])
if not box then return { 'gone' } end
if box.cut == 1 then return { 'cut' } end
local hashes = redis.call('ZRANGE', line_key, 0, -1)
redis.call('DEL', messages_key, line_key, ends_key)
box.cut = 1
box.waiting = 0
box.bytes = 0
box.ends = up_to_hour(now) + tombstone
keep(box)
return { 'cut', unpack(hashes) }
