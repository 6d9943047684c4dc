const words = (text: string) => text.trim().split(/\s+/);

/** Folded words that say "football" in English or Spanish: unmistakable ones, and such as other sports share. */
export const FOOTBALL_SURE: ReadonlySet<string> = new Set(
  words(`
    soccer footballer footballers football midfielder midfielders midfield goalkeeper goalkeepers striker strikers
    winger wingers goalless fullback wingback defender defenders premiership uefa fifa bundesliga eredivisie ligue
    laliga supercup supercoppa footballing epl efl wsl bernabeu goalscorer substitute substitutes
    futbol futbolista futbolistas futbolistico delantero delanteros centrocampista centrocampistas mediocentro
    guardameta portero porteros defensas lateral laterales extremo goleador goleada goles golazo supercopa recopa
    intertoto mestalla exfutbolista delantera centrales mediapunta fichaje fichajes merengue merengues madridista
    madridistas azulgrana culé barcelonista valdebebas penalti ariete
  `),
);
export const FOOTBALL_SHARED: ReadonlySet<string> = new Set(
  words(`
    anfield fsg fenway kirkby melwood kop reds goal goals league club clubs coach manager boss transfer halftime half-time penalty fixture fixtures premier
    champions header kickoff scored scorer scorers side squad captain relegation relegated promotion promoted
    title trophy trophies season seasons contract contracts fans injury injured acl stadium team match matches group pens penalties
    teammate teammates derby pitch supporters keeper cup signing signed signings loan
    liga gol entrenador tecnico equipo club clubes partido jornada temporada vestuario cedido cesion traspaso
    capitan vestuario derbi champions banquillo aficionados hinchas campeones marcador estadio campo copa jugador
    lesion lesionado clausula mediapunta jugadores plantilla renueva dorsal titular suplente ascenso descenso arbitro
  `),
);

/** Words of other sports, by sport. `basketball` and its like share the names of football clubs. */
export const OTHER_SPORTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    basketball:
      'basketball nba euroleague euroliga acb baloncesto rebounds rebotes triples canasta canastas alero escolta basket handball balonmano futsal baskonia endesa unicaja joventut hezonja scariolo tavares campazzo llull pointer pointers buzzer beater mvp triplista tapones paint sixers lakers celtics warriors euroligas',
    tennis:
      'tennis tenis atp wta ranking masters seeded grand-slam tiebreak tie-break wimbledon-champion tenista tenistas roland garros davis forehand backhand',
    cricket: 'cricket wicket wickets innings batsman overs lbw bowled odi',
    golf: 'golf birdie bogey golfista golfer putt pga',
    cycling: 'cycling cyclist ciclismo ciclista ciclistas peloton maillot etapa pedaleo',
    athletics: 'athletics atletismo metres sprinter marathon maraton decathlon hurdles javelin',
    motor:
      'formula motorcycling motociclismo rally gp ferrari piloto pilotos circuito motogp yearling racehorse racehorses',
    rugby:
      'rugby nfl quarterback touchdown superbowl nhl hockey baseball mlb inning pitcher homer homers beisbol',
    boxing:
      'boxing boxeo heavyweight knockout boxer boxeador featherweight judo swimming natacion jockey thoroughbred racecourse regatta vela',
    civic:
      'court courtroom courts council councillor councillors jurors hearings hearing police election elections parliament minister ministry bank shares stock market wards tribunal juzgado audiencia ayuntamiento concejal policia gobierno ministro ministerio elecciones bolsa acciones parlamento diputados telescopio temperatura grados maxima minima',
  }).flatMap(([sport, list]) => words(list).map((word): [string, string] => [word, sport])),
);

/** Women's football has its own teams under the same names. */
export const WOMEN: ReadonlySet<string> = new Set(
  words('women womens lionesses wsl nwsl femenino femenina femeni femenil feminino woso uwcl'),
);
