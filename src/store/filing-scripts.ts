import { script } from './script.ts';

/** Today's id of a story, by the hash of redirects in KEYS[2]. A chain of merges is short. */
const NOW = `
local function now(id)
  for _ = 1, 50 do
    local next = redis.call('HGET', KEYS[2], id)
    if not next then return id end
    id = next
  end
  return id
end
`;

/**
 * Commits one filing if nothing was logged since the caller looked. KEYS: log, filing of the article. ARGV: last position
 * seen, story, item, oldest position that is kept, life of the filing in ms, filing, absorbed story. Answers the filing (the
 * earlier one, if there was one) or nothing.
 */
export const commitScript = script(`
local known = redis.call('GET', KEYS[2])
if known then return known end
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
local lastId = last[1] and last[1][1] or '0-0'
if lastId ~= ARGV[1] then return false end
redis.call('XADD', KEYS[1], 'MINID', '~', ARGV[4], '*', 'story', ARGV[2], 'item', ARGV[3], 'absorbs', ARGV[7])
redis.call('SET', KEYS[2], ARGV[6], 'PX', ARGV[5])
return ARGV[6]
`);

/** Merges. KEYS: log, redirects, moves. ARGV: from, into, who, oldest position. Answers {id, from, into} or nothing. */
export const mergeScript = script(`${NOW}
local from, into = now(ARGV[1]), now(ARGV[2])
if from == into then return false end
redis.call('HSET', KEYS[2], from, into)
local change = cjson.encode({kind = 'merged', from = from, into = into, by = ARGV[3]})
local id = redis.call('XADD', KEYS[1], 'MINID', '~', ARGV[4], '*', 'change', change)
redis.call('HSET', KEYS[3], id, cjson.encode({from = from, into = into}))
return {id, from, into}
`);

/**
 * Splits. KEYS: log, redirects, moves, the filing of each article. ARGV: from, into, who, oldest position, life of a filing
 * in ms, articles as JSON. A filing keeps whether it was material. Answers the id of the move.
 */
export const splitScript = script(`
local articles = cjson.decode(ARGV[6])
for index = 4, #KEYS do
  local known = redis.call('GET', KEYS[index])
  local material = known and cjson.decode(known).material or false
  redis.call('SET', KEYS[index], cjson.encode({story = ARGV[2], material = material}), 'PX', ARGV[5])
end
redis.call('HDEL', KEYS[2], ARGV[2])
local change = cjson.encode({kind = 'split', from = ARGV[1], into = ARGV[2], articles = articles, by = ARGV[3]})
local id = redis.call('XADD', KEYS[1], 'MINID', '~', ARGV[4], '*', 'change', change)
redis.call('HSET', KEYS[3], id, cjson.encode({from = ARGV[1], into = ARGV[2], articles = articles}))
return id
`);
