-- ARGV: now, hash of the read token, hash of the claim, seconds of the lease
-- Gives the oldest message nobody is reading to this claim, or the one it already has. The body is
-- fetched afterwards: it does not have to go through here.
local box = box_of('read', ARGV[2])
if not box or box.cut == 1 then return { 'gone' } end
touch(box)
local claim = ARGV[3]
local own, free, until_when
for _, message in ipairs(line()) do
	if message.state == 'waiting' then
		if is_same(message.claim, claim) then own = message end
		if message.lease <= now then free = free or message end
		until_when = math.min(until_when or message.lease, message.lease)
	end
end
if not own and redis.call('HEXISTS', messages_key, claim_field(claim)) == 1 then
	return { 'nothing' }
end
local taken = own or free
if not taken then
	if not until_when then return { 'nothing' } end
	return { 'leased', tostring(until_when) }
end
if not own then taken.opened = taken.opened + 1 end
taken.claim = claim
taken.lease = now + tonumber(ARGV[4])
write(taken)
return { 'claimed', taken.hash, taken.id, tostring(taken.ends), tostring(taken.opened) }
