/**
 * Every key's name. Braces are Redis Cluster's hash tags: keys that one script touches share a tag.
 */
export const keys = {
  /** Sorted set: feed id → when it is due, epoch ms. */
  feedsDue: '{tl:feeds}:due',
  /** Hash: what is known of a feed between polls. */
  feed: (feed: string) => `{tl:feed:${feed}}`,
  /** Sorted set: article id → when it was last in the feed, epoch ms. */
  feedSeen: (feed: string) => `{tl:feed:${feed}}:seen`,
  /** Hash: `item`, `page`, `understanding` of an article on its way. */
  article: (article: string) => `{tl:article:${article}}`,
  /** Hash: article id → report. */
  story: (story: string) => `{tl:story:${story}}`,
  /** Set: channels that have a post of the story. */
  storyChannels: (story: string) => `{tl:story:${story}}:channels`,
  /** Stream: every item filed in the last days with the story it went to. */
  filingLog: '{tl:filing}:log',
  /** String: the story that an article was filed under. */
  filedUnder: (article: string) => `{tl:filing}:of:${article}`,
  /** Sorted set: story id → time of its newest report, epoch ms; all, by club, by player. */
  news: (facet: string) => `{tl:news}:${facet}`,
  /** Hash: subscription id → subscription. */
  subscriptions: (guild: string) => `{tl:guild:${guild}}:subscriptions`,
  /** Hash: a server's settings. */
  settings: (guild: string) => `{tl:guild:${guild}}:settings`,
  /** Set of `guild/subscription`. */
  subscriptionsOfClub: (club: string) => `{tl:subscriptions}:club:${club}`,
  /** Set of `guild/subscription`. */
  subscriptionsOfChannel: (channel: string) => `{tl:channel:${channel}}:subscriptions`,
  /** Sorted set: story id → turn; what a channel is still to get. */
  outbox: (channel: string) => `{tl:channel:${channel}}:outbox`,
  /** String: counts the turns of an outbox. */
  outboxTurn: (channel: string) => `{tl:channel:${channel}}:turn`,
  /** Hash: story id → how often it was put into the outbox since it was last done. */
  outboxAsked: (channel: string) => `{tl:channel:${channel}}:asked`,
  /** Hash: the delivery record of a story in a channel. */
  delivery: (channel: string, story: string) => `{tl:channel:${channel}}:delivery:${story}`,
  /** String: why nothing is sent to the channel. */
  paused: (channel: string) => `{tl:channel:${channel}}:paused`,
  /** String: who holds a lease. */
  lease: (name: string) => `{tl:lease:${name}}`,
  /** String: theoretical arrival time of the next request, microseconds. */
  pace: '{tl:pace}',
  /** String: an interaction that a process has taken. */
  interaction: (interaction: string) => `{tl:interaction:${interaction}}`,
  /** String: fingerprint of the commands that Discord knows. */
  registered: (application: string) => `{tl:registered:${application}}`,
} as const;
