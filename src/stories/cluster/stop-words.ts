import { eng, spa } from 'stopword';
import { fold } from '../../catalogue/fold.ts';

/** Function words that the package's short lists lack. */
const MORE = `
a about after again against all also am amid an and any are as at back be been before being both but by can could day did do
does doing down during each ever every few for from further get gets got had has have having he her here him his how if in
into is it its just like may me might more most much must my new no nor not now of off on once one only or other our out over
own per said same say says she should so some still such than that the their them then there these they this those through to
today tomorrow too under until up upon us very via was we were what when where which while who whom why will with without
would yesterday yet you your
a al algo ante antes asi aun aunque bajo cada como con contra cual cuando de del desde donde dos el ella ellos en entre era
es esa ese eso esta estan este esto estos fue fueron ha han hasta hay hoy la las le les lo los mas me mi mientras muy nada ni
no nos o otra otro para pero poco por porque pues que quien se sea segun ser si sido sin sobre solo son su sus tal tambien
tan te tiene todo todos tras tu un una uno unos ya y
`;

/** Words of any headline: they name no story, and words to both sides of them are neighbours. */
const HEADLINE = `
latest news live update updates video videos watch photos photo gallery picture pictures
ultima ultimas noticias directo vivo galeria fotos foto
`;

/** English and Spanish words that say nothing about the subject, folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...[...eng, ...spa].map(fold),
  ...`${MORE} ${HEADLINE}`.split(/\s+/).filter(Boolean),
]);
