-- ARGV: now, hash of the write token, hash of the id
local box = box_of('write', ARGV[2])
if not box then return { 'gone' } end
if box.cut == 1 then return { 'closed' } end
local message = read(ARGV[3])
if not message then return { 'unknown' } end
local state = message.state
if state == 'waiting' and message.opened > 0 then state = 'opened' end
return { 'known', state, tostring(message.opened), tostring(message.ends) }
