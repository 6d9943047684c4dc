/** English, the language that all others follow: a new key here is a compiler's error there until it is translated. */
export const en = {
  // Commands: what Discord shows while one types. At most 100 characters.
  'command.setup': 'Start posting a club’s news in a channel',
  'command.setup.channel': 'Where to post; this channel if you leave it out',
  'command.setup.club': 'The club to follow',
  'command.player': 'Facts about a player and the latest stories',
  'command.player.name': 'Player, coach or official',
  'command.news': 'The latest stories',
  'command.news.club': 'Only about this club',
  'command.news.player': 'Only about this player',
  'command.news.category': 'Only of this kind',
  'command.news.outlet': 'Only reported by this outlet',
  'command.news.days': 'How many days back (7 if you leave it out)',
  'command.follow': 'Get a direct message for each story about a player or a club',
  'command.follow.player': 'The player, coach or official to follow',
  'command.follow.club': 'The club to follow',
  'command.unfollow': 'Stop following; without options: delete all that I keep about you',
  'command.unfollow.player': 'A player whom you follow',
  'command.unfollow.club': 'A club that you follow',
  'command.following': 'What you follow, and what I keep about you',
  'command.help': 'What I can do here',
  'command.help.command': 'Explain one command',

  // /setup
  'setup.done':
    '**{club}** news will be posted in {channel} from now on: one post per story, edited as it grows.',
  'setup.again': '{channel} already gets **{club}** news. Nothing changed.',
  'setup.sample': 'This is what a post looks like. It is from the last days and only you can see it:',
  'setup.noSample':
    'I have no story of the last days to show you yet. New ones will appear as soon as they are reported.',
  'setup.noClub': 'Which club? Choose one in the option `club`, for example `/setup club:Liverpool`.',
  'setup.missing':
    'I may not post in {channel} yet. Please allow me: {permissions}. Then run `/setup` again.',
  'setup.notText': 'I can only post in text and announcement channels. Please choose another one.',

  // Permissions, named as Discord names them
  'permission.ViewChannel': 'View Channel',
  'permission.ReadMessageHistory': 'Read Message History',
  'permission.SendMessages': 'Send Messages',
  'permission.EmbedLinks': 'Embed Links',
  'permission.AttachFiles': 'Attach Files',

  // /player
  'player.unknown': 'I know nobody called “{name}”.',
  'player.unknownNear': 'I know nobody called “{name}”. Did you mean {near}?',
  'player.which': 'Several people are called “{name}”. Whom do you mean?',
  'player.club': 'Club',
  'player.free': 'none known',
  'player.onLoan': '{club}, on loan from {from}',
  'player.loanedOut': '{club}, on loan at {to}',
  'player.position': 'Position',
  'player.born': 'Born',
  'player.age': '{date} (age {age, number})',
  'player.nationality': 'Nationality',
  'player.shirt': 'Shirt number',
  'player.contract': 'Contract until',
  'player.unconfirmed': '{value} (unconfirmed)',
  'player.before': 'Before',
  'player.asOf': 'Facts as of {date}',
  'player.latest': 'Latest stories',
  'player.noStories': 'No stories about {name} in the last {days, number} days.',
  'player.others': 'Someone else of that name?',
  'player.deceased': 'In memory of {name}.',
  'status.squad': 'Squad',
  'status.academy': 'Academy',
  'status.loaned_out': 'Out on loan',
  'status.manager': 'Coach',
  'status.official': 'Official',
  'status.ex_or_collision': 'Former player or other club',
  'status.deceased': 'Deceased',
  'position.GK': 'Goalkeeper',
  'position.DF': 'Defender',
  'position.MF': 'Midfielder',
  'position.FW': 'Forward',
  'position.STAFF': 'Staff',

  // /news and lists of stories
  'news.title': 'Latest stories',
  'news.titleOf': 'Latest stories: {what}',
  'news.none': 'No stories match. Try fewer options or more days.',
  'news.page': 'Page {page, number}',
  'news.newer': 'Newer',
  'news.older': 'Older',
  'story.according': 'according to {source}',
  'story.reports': '{count, plural, one {# report} other {# reports}}',

  // Posts
  'post.alsoReported': 'Also reported by',
  'post.players': 'People',
  'post.source': 'Source',
  'post.sources': 'Sources',
  'post.category': 'Kind',
  'post.reliability': 'Reliability',
  'post.more': 'All reports',
  'post.otherLanguage': 'in Spanish',
  'post.update': '{outlet} · what is new',
  'post.veiled': '{kind} (open at your own risk)',
  'post.retracted': 'Taken back: this report no longer stands.',
  'post.notice.correction': 'Corrected by the outlet.',
  'post.notice.retraction': 'An outlet has withdrawn its report.',
  'post.earlier': 'Before this',
  'post.merged': 'This belongs to a story that I tell here: {link}',
  'post.noSummary': 'No summary: the report gives little more than its headline.',
  'digest.hourly': 'What else was new',
  'digest.daily': 'The news of the day',
  'digest.count': '{count, plural, one {# story} other {# stories}}',
  'digest.more': 'and {count, plural, one {# more story} other {# more stories}}: see /news',
  'digest.button': 'Tell me more',
  'tier.0': 'Official',
  'tier.1': 'Very reliable (tier 1)',
  'tier.2': 'Reliable (tier 2)',
  'tier.3': 'Mixed (tier 3)',
  'tier.4': 'Gossip (tier 4)',
  'tier.5': 'Unreliable (tier 5)',
  'stage.denied': 'denied',
  'stage.linked': 'linked',
  'stage.interest': 'interest',
  'stage.contact': 'first contact',
  'stage.talks': 'talks',
  'stage.bid': 'bid made',
  'stage.bid_rejected': 'bid rejected',
  'stage.personal_terms': 'personal terms',
  'stage.agreed': 'agreed',
  'stage.medical': 'medical',
  'stage.official': 'official',
  'stage.collapsed': 'fell through',
  'category.transfer': 'Transfer',
  'category.rumour': 'Transfer rumour',
  'category.contract': 'Contract',
  'category.injury': 'Injury',
  'category.lineup_team_news': 'Team news',
  'category.match_report': 'Match report',
  'category.fixture_preview': 'Preview',
  'category.press_conference_quotes': 'Quotes',
  'category.manager': 'Coach',
  'category.club_business': 'Club',
  'category.academy_women': 'Academy and women',
  'category.international_duty': 'International duty',
  'category.off_pitch': 'Off the pitch',
  'category.roundup': 'Round-up',
  'category.other_sport': 'Other sport',
  'category.not_football': 'Not football',
  'category.opinion_fan': 'Opinion',
  'category.other': 'News',

  // Followers
  'follow.done':
    'You follow **{name}** now. I write to you about stories that begin from now on: one direct message per story at most.',
  'follow.again': 'You follow **{name}** already.',
  'follow.reopened': 'You follow **{name}**, and I try again to write to you.',
  'follow.kept':
    '-# What I keep for this: your Discord ID, what you follow and since when, your language, our message channel, and for 30 days which stories I told you. `/unfollow` without options deletes all of it.',
  'follow.one': 'Choose either a player or a club, for example `/follow player:bellingham`.',
  'follow.full':
    'You follow {most, number} players and clubs, and that is as many as I can keep. End one with `/unfollow` first.',
  'follow.not': 'You do not follow **{name}**. `/following` shows what you follow.',
  'follow.start': 'Follow {name}',
  'follow.stop': 'Stop following {name}',
  'follow.stopped': 'You no longer follow **{name}**.',
  'follow.nothingLeft': 'That was the last one, so I have deleted all that I kept about you.',
  'follow.confirm':
    'Shall I delete all that I keep about you? You follow {count, plural, one {# player or club} other {# players and clubs}}; all of that ends, and I no longer know which stories I told you.',
  'follow.forget': 'Delete everything',
  'follow.forgotten': 'Done. I keep nothing about you any more.',
  'follow.nothingKept': 'You follow nothing, and I keep nothing about you.',
  'following.title': 'You follow {count, plural, one {# player or club} other {# players and clubs}}',
  'following.since': '**{name}** · since {date}',
  'following.none':
    'You follow nothing, and I keep nothing about you. `/follow` begins it, for example `/follow player:bellingham`.',
  'following.closed':
    '⚠️ I cannot write to you: since {date} your direct messages are closed to me. Allow direct messages from a server that we share, then use `/follow` again for anything on this list.',
  'notice.for': 'You follow {names}.',

  // /help
  'help.title': 'What I can do here',
  'help.intro': 'I post each story once and edit the post as other outlets report it.',
  'help.fans': 'For everyone',
  'help.moderators': 'For moderators',
  'help.unknown': 'There is no command “{name}”. `/help` lists them all.',
  'help.example.player': '`/player name:bellingham`',
  'help.example.news': '`/news club:liverpool days:3`',
  'help.example.follow': '`/follow player:bellingham`',
  'help.example.unfollow': '`/unfollow player:bellingham`',
  'help.example.following': '`/following`',
  'help.example.setup': '`/setup channel:#news club:real-madrid`',
  'help.example.help': '`/help command:player`',

  // What goes wrong
  'error.unexpected': 'Something went wrong on my side. It has been logged; please try again.',
  'error.slow': 'That takes longer than it should. Please try again in a moment.',
  'error.expired': 'This button belongs to an older message. Please run the command again.',
  'error.serverOnly': 'This works only in a server.',
  'error.notModerator': 'Only members who may manage this server can do that.',
  'error.unknownClub':
    'I do not know a club called “{name}”. Choose one from the list that appears as you type.',
  'error.unknownOutlet':
    'I do not know an outlet called “{name}”. Choose one from the list that appears as you type.',
  'error.unknownCategory':
    'There is no kind of news called “{name}”. Choose one from the list that appears as you type.',
  'error.storyGone': 'That story is no longer stored.',

  // To moderators
  'alert.breaker':
    '**{outlet}** ({feed}) suddenly brought {count, plural, one {# item} other {# items}} at once, most likely an old archive. I posted none of them; `/news` shows them. What it brings from now on is posted as usual.',
  'alert.feedGone':
    '**{outlet}** ({feed}) no longer exists at its address. I look for it once in a while and tell you when it is back.',
  'alert.feedBack': '**{outlet}** ({feed}) is back, and its news are posted again.',
  'alert.paused':
    'I may not post in {channel} any more ({reason}). Posting there is paused and nothing is lost. Please allow me: {permissions}. Then run `/setup` there again.',
} as const;

/** A sentence of ours. */
export type MessageKey = keyof typeof en;

/** A language: every sentence, in ICU MessageFormat. */
export type Messages = Record<MessageKey, string>;
