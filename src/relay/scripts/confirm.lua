-- ARGV: now, hash of the read token, hash of the id, hash of the claim
local box = box_of('read', ARGV[2])
if not box or box.cut == 1 then return { 'gone' } end
touch(box)
local message = read(ARGV[3])
if not message then return { 'unknown' } end
if message.state == 'delivered' then return { 'confirmed' } end
-- what has ended, but not been buried yet, still knows its claim
local is_taken = message.claim ~= '' and is_same(message.claim, ARGV[4])
if message.state == 'expired' and not is_taken then return { 'unknown' } end
if not is_taken then return { 'not-yours' } end
bury(box, message, 'delivered')
redis.call('DEL', body_key)
keep(box)
return { 'confirmed' }
