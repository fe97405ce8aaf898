-- Begins every script about a mailbox. Its five keys lie in one slot and are declared in this order;
-- a script runs alone, which is what makes each step atomic.
local box_key, messages_key, line_key, ends_key, body_key = unpack(KEYS)
local now = tonumber(ARGV[1])

local hour = 3600
local tombstone = 30 * 24 * hour
local most_tombstones = 1000
-- keys live a day longer than what they hold: a server whose clock is set ahead ends nothing early
local slack = 25 * hour

local function up_to_hour(seconds)
	return math.ceil(seconds / hour) * hour
end

-- looks at every character, wherever the first difference is
local function is_same(a, b)
	local difference = bit.bxor(#a, #b)
	for at = 1, #b do
		difference = bit.bor(difference, bit.bxor(string.byte(a, at) or 0, string.byte(b, at)))
	end
	return difference == 0
end

local function any_box()
	local found = redis.call('HMGET', box_key,
		'read', 'write', 'ttl', 'max', 'ends', 'last', 'waiting', 'bytes', 'cut')
	if not found[1] then return nil end
	local box = { read = found[1], write = found[2] }
	for at, name in ipairs({ 'ttl', 'max', 'ends', 'last', 'waiting', 'bytes', 'cut' }) do
		box[name] = tonumber(found[at + 2])
	end
	return box
end

-- the mailbox this token belongs to, cut or not; nothing where it has ended
local function box_of(token, hash)
	local box = any_box()
	local is_right = is_same(box and box[token] or string.rep('-', 43), hash)
	if box and is_right and box.ends > now then return box end
	return nil
end

local function keep(box)
	redis.call('HSET', box_key, 'last', box.last, 'waiting', box.waiting, 'bytes', box.bytes,
		'ends', box.ends, 'cut', box.cut)
	for at = 1, 4 do
		redis.call('EXPIRE', KEYS[at], box.ends - now + slack)
	end
end

-- a mailbox lives on from every use of it, and at least until then
local function touch(box, least)
	local ends = math.max(box.ends, up_to_hour(now + box.ttl), least or 0)
	if ends > box.ends then
		box.ends = ends
		keep(box)
	end
end

local function is_alive(message)
	return message.ends > now or message.lease > now
end

local function read(hash)
	local text = redis.call('HGET', messages_key, hash)
	if not text then return nil end
	local message = cjson.decode(text)
	message.hash = hash
	local is_over = message.state == 'waiting' and not is_alive(message)
	local forget = is_over and message.ends + tombstone or message.forget
	if forget > 0 and forget <= now then return nil end
	if is_over then message.state = 'expired' end
	return message
end

local function write(message)
	local hash = message.hash
	message.hash = nil
	redis.call('HSET', messages_key, hash, cjson.encode(message))
	message.hash = hash
end

-- those that wait, in the order in which they came; what has ended among them has state expired
local function line()
	local messages = {}
	for _, hash in ipairs(redis.call('ZRANGE', line_key, 0, -1)) do
		local message = read(hash)
		if message then messages[#messages + 1] = message end
	end
	return messages
end

-- beside the messages stands which claim took one that is delivered
local function claim_field(claim)
	return 'claim:' .. claim
end

local function forget(hashes)
	for _, hash in ipairs(hashes) do
		local text = redis.call('HGET', messages_key, hash)
		local claim = text and cjson.decode(text).claim or ''
		redis.call('HDEL', messages_key, hash, claim_field(claim))
		redis.call('ZREM', ends_key, hash)
	end
end

-- ends stand in the order of the hour in which they are forgotten, then of their place
local function end_score(seconds, place)
	return string.format('%.0f', math.floor(seconds / hour) * 1e9 + place)
end

-- erases a message; that it was there, and how it ended, is known for 30 days
local function bury(box, message, state)
	box.waiting = box.waiting - 1
	box.bytes = box.bytes - message.size
	local ended = up_to_hour(now) + tombstone
	write({
		hash = message.hash, sum = message.late, size = 0, place = message.place, ends = message.ends,
		state = state, claim = state == 'delivered' and message.claim or '', lease = 0,
		opened = message.opened, forget = ended
	})
	if state == 'delivered' then
		redis.call('HSET', messages_key, claim_field(message.claim), message.hash)
	end
	redis.call('ZREM', line_key, message.hash)
	redis.call('ZADD', ends_key, end_score(ended, message.place), message.hash)
	forget(redis.call('ZRANGEBYSCORE', ends_key, '-inf', '(' .. end_score(now + hour, 0), 'LIMIT', 0, 50))
	local surplus = redis.call('ZCARD', ends_key) - most_tombstones
	if surplus > 0 then forget(redis.call('ZRANGE', ends_key, 0, surplus - 1)) end
end

