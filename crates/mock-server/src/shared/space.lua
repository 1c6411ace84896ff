-- Changes what replicas share of one space and tells what others changed. It runs as one step: nothing comes in between.
--
-- KEYS: the fields of the space; its log, the fields in the order of their last change.
-- ARGV: a generation for a space that has to begin; the generation the caller knows, or nothing; the version it knows;
--       milliseconds after which an unused space goes; how far its clock is ahead, and how much of that is new;
--       what to wipe (`objects`, `reset` for all but tokens, or nothing); 1 to change only what is at the known version;
--       entries that the log keeps; then pairs of field and value, `+` before what is set, `-` for what goes.
local fields, log = KEYS[1], KEYS[2]
local generation, since = ARGV[2], tonumber(ARGV[3])
local wipe, conditional = ARGV[7], ARGV[8] == '1'
local first_change = 10

local known = redis.call('HGET', fields, '#generation')
if generation ~= '' and known ~= generation then
  return {'ended'}
end
if not known then
  known = ARGV[1]
  redis.call('DEL', log)
  redis.call('HSET', fields, '#generation', known, '#version', 0, '#floor', 0, '#resets', 0, '#ahead', ARGV[5])
elseif ARGV[6] ~= '0' then
  redis.call('HINCRBY', fields, '#ahead', ARGV[6])
end

local version = tonumber(redis.call('HGET', fields, '#version'))
local before = version
local stale = conditional and since ~= version
if not stale and wipe ~= '' then
  version = version + 1
  for _, field in ipairs(redis.call('HKEYS', fields)) do
    local kind = string.sub(field, 1, 1)
    local of_objects = kind == 'o' or kind == 'n'
    if of_objects or (wipe == 'reset' and kind ~= '#' and kind ~= 't') then
      redis.call('HDEL', fields, field)
    end
  end
  -- Who knows an older version than the floor is told everything.
  redis.call('DEL', log)
  redis.call('HSET', fields, '#floor', version)
  if wipe == 'reset' then
    redis.call('HINCRBY', fields, '#resets', 1)
  end
end
if not stale and #ARGV >= first_change then
  version = version + 1
  for at = first_change, #ARGV, 2 do
    local field, value = ARGV[at], ARGV[at + 1]
    if string.sub(value, 1, 1) == '+' then
      redis.call('HSET', fields, field, string.sub(value, 2))
    else
      redis.call('HDEL', fields, field)
    end
    redis.call('ZADD', log, version, field)
  end
end
if version ~= before then
  redis.call('HSET', fields, '#version', version)
  local surplus = redis.call('ZCARD', log) - tonumber(ARGV[9])
  if surplus > 0 then
    local last = redis.call('ZRANGE', log, surplus - 1, surplus - 1, 'WITHSCORES')[2]
    redis.call('ZREMRANGEBYSCORE', log, '-inf', last)
    redis.call('HSET', fields, '#floor', last)
  end
end
redis.call('PEXPIRE', fields, ARGV[4])
redis.call('PEXPIRE', log, ARGV[4])

local about = redis.call('HMGET', fields, '#version', '#resets', '#ahead', '#floor')
local whole = since < tonumber(about[4])
local reply = {stale and 'stale' or 'current', known, about[1], about[2], about[3], whole and '1' or '0'}
if whole then
  local all = redis.call('HGETALL', fields)
  for at = 1, #all, 2 do
    if string.sub(all[at], 1, 1) ~= '#' then
      reply[#reply + 1] = all[at]
      reply[#reply + 1] = '+' .. all[at + 1]
    end
  end
elseif since < version and not (conditional and not stale) then
  for _, field in ipairs(redis.call('ZRANGEBYSCORE', log, '(' .. since, '+inf')) do
    local value = redis.call('HGET', fields, field)
    reply[#reply + 1] = field
    reply[#reply + 1] = value and '+' .. value or '-'
  end
end
return reply
