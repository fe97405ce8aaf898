-- ARGV: now, hash of the write token, hash of the id
local box = box_of('write', ARGV[2])
if not box or box.cut == 1 then return { 'gone' } end
local message = read(ARGV[3])
if not message then return { 'unknown' } end
if message.state == 'delivered' then return { 'delivered' } end
if message.state ~= 'waiting' then return { 'withdrawn' } end
if message.lease > now then return { 'leased', tostring(message.lease) } end
bury(box, message, 'withdrawn')
redis.call('DEL', body_key)
keep(box)
return { 'withdrawn' }
