-- ARGV: now, hash of the read token
local box = box_of('read', ARGV[2])
if not box or box.cut == 1 then return { 'gone' } end
touch(box)
local waiting = 0
for _, message in ipairs(line()) do
	if message.state == 'waiting' then waiting = waiting + 1 end
end
return { 'counted', tostring(waiting), tostring(box.ends) }
