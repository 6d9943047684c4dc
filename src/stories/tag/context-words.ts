const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** After these a place is the city: "in Madrid", "near Valencia". */
export const CITY_BEFORE = {
  en: set('in near outside around across central downtown'),
  es: set('en desde hacia'),
};
/** Spanish: after these a bare name is the city unless a score or another club stands beside it. */
export const CITY_LIKELY_ES = set('de por a y e o entre sobre para');
/** Spanish: an article or such before a name makes it the club. */
export const CLUB_BEFORE_ES = set('el del al un este aquel gran mejor nuestro vuestro otro ambicioso fc cf');

/** "the city of Nottingham", "University of Liverpool", "ayuntamiento de". */
export const CIVIC = set(`
  city university cathedral town streets port region district community outskirts suburb people council court airport
  centre station bishop mayor archbishop docks museum province suburbs
  ciudad universidad catedral calles puerto region comunidad provincia afueras ayuntamiento alcalde alcaldesa aeropuerto
  audiencia juzgado bolsa barrio arzobispo museo estacion localidad hospital policia gobierno feria
`);

/** A name before these, side by side, is the city or a thing of the city. */
export const CITY_AFTER = set(`
  crown court ward wards airport street city council university university hospital arena echo cathedral museum docks road police
  open olympics marathon newsroom stock exchange festival classic grand prix masters magistrates magistrate brokerage
  arena basket baloncesto femenino women ladies fc-women clinton
`);

/** "in Liverpool colours" is the club again. */
export const CLUB_NOUN = set(`
  colours colors shirt shirts kit squad side team history fans fan supporters ranks manager boss coach captain
  midfielder striker defender winger goalkeeper forward star stars player players career defence attack midfield
  s talks move deal dressing first academy legend chief transfer
`);

/** Parts of club names that may stand before a place: "FC Porto", "Glasgow Rangers", "Vitoria Guimaraes". */
export const CLUB_PREFIX = set(`
  fc cf ac as sc rc ud cd sd rcd ca sv vfb vfl tsv afc ssc ss us club olympique sporting racing stade girondins glasgow
  vitoria borussia dynamo dinamo lokomotiv deportivo hellas sparta spartak bayer the
`);

/** Words with a capital that may stand before or after a name and are no part of a person's or another thing's name. */
export const HARMLESS = set(`
  the a an and or but if when while after before with without for from to at in on by of as is are was were it he she
  his her their our its this that these those how why what who where so not no new old big live breaking exclusive
  watch former ex premier league champions cup la liga serie bundesliga division english british italian spanish french
  german dutch portuguese scottish brazilian european leaders champions holders hosts visitors captain coach manager
  boss striker midfielder defender goalkeeper winger forward defender keeper substitute skipper teenager youngster
  star ace legend hero man men star sir dr mr sources reports latest update updates video gallery player team squad
  football soccer fc afc cf f c v vs versus under u21 club u21s u18 u18s u19 u23 wales england spain france germany italy brazil
  argentina portugal netherlands uruguay colombia egypt belgium croatia norway sweden
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december can will could should must may might would has have had do does did
  el los las un una unos unas lo y e o u pero si cuando mientras tras despues antes con sin para por desde hasta en de
  del al a que como donde quien su sus este esta esto ese esa asi no ni ya mas solo tambien segun ante contra sobre
  entre ex exjugador oficial directo ultima hora capitan entrenador tecnico delantero centrocampista defensa portero
  lateral central extremo seleccion lunes martes miercoles jueves viernes sabado domingo reds blues
  despite although because since until during against over between both only even just then now today yesterday
  again yet still also here there once meanwhile however instead like unlike than goals goal substitute teammate
  signing target transfer deal news talks bid fee injury return win defeat draw loss
`);
