/**
 * Every key's name. Braces are Redis Cluster's hash tags: keys that one script touches share a tag.
 */
export const keys = {
  /** Sorted set: feed id → when it is due, epoch ms. */
  feedsDue: '{tl:feeds}:due',
  /** Hash: feed id → what is known of it between polls, as JSON. */
  feedStates: '{tl:feeds}:states',
  /** Sorted set: article id → when it was last in the feed and the mark of its words; see `seen-mark.ts`. */
  feedItems: (feed: string) => `{tl:feed:${feed}}:items`,
  /** Sorted set: article → when it set out, epoch ms; the feed's articles that are not filed yet. */
  underWay: (feed: string) => `{tl:under-way:${feed}}`,
  /** Hash: `item`, `page`, `understanding` of an article on its way. */
  article: (article: string) => `{tl:article:${article}}`,
  /** Hash: article id → report. */
  story: (story: string) => `{tl:story:${story}}`,
  /** Hash: article id, or `*` for the whole story → who retracted it and when. */
  storyRetractions: (story: string) => `{tl:story:${story}}:retracted`,
  /** Set: channels that have a post of the story. */
  storyChannels: (story: string) => `{tl:story:${story}}:channels`,
  /** Stream: every item filed in the last days with the story it went to. */
  filingLog: '{tl:filing}:log',
  /** String: the story that an article was filed under. */
  filedUnder: (article: string) => `{tl:filing}:of:${article}`,
  /** Hash: id of a story that moderators merged → id of the story that it went into. */
  storyRedirects: '{tl:filing}:redirects',
  /** Hash: position in the log → reports that are to be moved from one story to another. */
  storyMoves: '{tl:filing}:moves',
  /** Sorted set: story id → time of its newest report, epoch ms; all, by club, by player. */
  news: (facet: string) => `{tl:news}:${facet}`,
  /** Set: servers that have subscriptions. */
  guilds: '{tl:guilds}',
  /** Hash: subscription id → subscription. */
  subscriptions: (guild: string) => `{tl:guild:${guild}}:subscriptions`,
  /** Hash: a server's settings. */
  settings: (guild: string) => `{tl:guild:${guild}}:settings`,
  /** Hash: `article subscription` → what kept the report out; one for each day since 1970. */
  verdicts: (guild: string, day: number) => `{tl:guild:${guild}}:verdicts:${day}`,
  /** Sorted set: change by a moderator → when, epoch ms. */
  audit: (guild: string) => `{tl:guild:${guild}}:audit`,
  /** Hash: `kind value` → mute. */
  mutes: (guild: string) => `{tl:guild:${guild}}:mutes`,
  /** Set of `guild/subscription`, by `club:…`, `player:…`, `category:…` or `all`. */
  subscribers: (facet: string) => `{tl:subscriptions}:${facet}`,
  /** Sorted set: `channel piece` → when it enters the channel's outbox, epoch ms. */
  timers: '{tl:timers}',
  /** Set of `guild/subscription`. */
  subscriptionsOfChannel: (channel: string) => `{tl:channel:${channel}}:subscriptions`,
  /** Sorted set: piece (a story's id, a digest) → turn; what a channel is still to get. */
  outbox: (channel: string) => `{tl:channel:${channel}}:outbox`,
  /** String: counts the turns of an outbox. */
  outboxTurn: (channel: string) => `{tl:channel:${channel}}:turn`,
  /** Hash: piece → how often it was put into the outbox since it was last done. */
  outboxAsked: (channel: string) => `{tl:channel:${channel}}:asked`,
  /** Hash: the delivery record of a piece in a channel. */
  delivery: (channel: string, piece: string) => `{tl:channel:${channel}}:delivery:${piece}`,
  /** Sorted set: story → when it was put into the channel's next digest, epoch ms. */
  digest: (channel: string, kind: string) => `{tl:channel:${channel}}:digest:${kind}`,
  /** String: the story whose post tells of a match. */
  matchRoot: (channel: string, match: string) => `{tl:channel:${channel}}:match:${match}`,
  /** Sorted set: story → when it joined the post of a match. */
  matchStories: (channel: string, story: string) => `{tl:channel:${channel}}:match-stories:${story}`,
  /** Sorted set: message → when it was posted, epoch ms; the last hour's live posts. */
  live: (channel: string) => `{tl:channel:${channel}}:live`,
  /** Sorted set: message → when it was published to followers, epoch ms; the last hour's. */
  published: (channel: string) => `{tl:channel:${channel}}:published`,
  /** List: messages that Discord refused for what they say. */
  setAside: '{tl:deliveries}:set-aside',
  /** String, expiring: the channel's bucket of a route is empty. */
  bucket: (channel: string, route: string) => `{tl:channel:${channel}}:bucket:${route}`,
  /** String: why nothing is sent to the channel. */
  paused: (channel: string) => `{tl:channel:${channel}}:paused`,
  /** Hash: `article:ID` → evidence about the player, `outcome:CLUB` → what a moderator said, `revision`. */
  rumours: (player: string) => `{tl:rumours}:player:${player}`,
  /** Sorted set: player id → time of the newest report that links him with the club, epoch ms. */
  rumoursOfClub: (club: string) => `{tl:rumours}:club:${club}`,
  /** String, expiring: the players about whom an article has brought evidence. */
  rumoursOfArticle: (article: string) => `{tl:rumours}:article:${article}`,
  /** Hash: player id → the forecasts in his evidence. */
  forecasts: '{tl:rumours}:forecasts',
  /** String, expiring: what the summary endpoint answered to a question, as it may be shown. */
  answered: (question: string) => `{tl:summaries}:answered:${question}`,
  /** String, expiring: questions asked in an hour. */
  asked: (hour: number) => `{tl:summaries}:asked:${hour}`,
  /** String, expiring: the summary endpoint is left alone. */
  resting: '{tl:summaries}:resting',
  /** String, expiring: a channel would like stories in this language that have none in it. */
  wanted: (language: string) => `{tl:summaries}:wanted:${language}`,
  /** Hash: `language`, `channel` of direct messages, `closedAt`: what is kept of a member who follows something. */
  member: (user: string) => `{tl:member:${user}}`,
  /** Hash: `player:ID` or `club:ID` → since when the member follows it, epoch ms. */
  follows: (user: string) => `{tl:member:${user}}:follows`,
  /** Sorted set: story → when the member was told of it, epoch ms; the last 30 days. */
  told: (user: string) => `{tl:member:${user}}:told`,
  /** Sorted set: member → number, by `player:…` or `club:…`; in the order in which they began to follow. */
  followers: (what: string) => `{tl:followers}:${what}`,
  /** String: the last of those numbers. */
  followerNumber: '{tl:followers}:number',
  /** Sorted set: member → when what waits for them is sent, epoch ms. */
  noticesDue: '{tl:notices}:due',
  /** Sorted set: story → when it was put there, epoch ms; what a member is still to be told. */
  notices: (user: string) => `{tl:notices}:of:${user}`,
  /** String: who holds a lease. */
  lease: (name: string) => `{tl:lease:${name}}`,
  /** String, expiring: why nothing at all is sent. */
  halted: '{tl:pace}:halted',
  /** String: how many requests Discord has refused in a span of ten minutes. */
  refused: (span: number) => `{tl:pace}:refused:${span}`,
  /** String: theoretical arrival time of the next request, microseconds. */
  pace: '{tl:pace}',
  /** String: an interaction that a process has taken. */
  interaction: (interaction: string) => `{tl:interaction:${interaction}}`,
  /** String: fingerprint of the commands that Discord knows. */
  registered: (application: string) => `{tl:registered:${application}}`,
} as const;
