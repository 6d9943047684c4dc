/**
 * Whole lines that are no prose, English and Spanish together. They are tried on lines of at most
 * {@link LONGEST_CLUTTER} signs, and every quantifier is bounded. "Promotion" patterns are also tried on each sentence.
 */
export const LONGEST_CLUTTER = 320;

const join = (...parts: string[]) => parts.join('|');

const AGENCIES =
  'getty(?: images)?|imago|alamy|epa(?:-efe)?|reuters|ap(?: photo)?|pa(?: wire| images)?|afp|shutterstock|icon sport|europa press|efe';

/** Labels before a colon or bar: what follows is a link, a list or a caption, not the story. */
const LABELS = join(
  'read(?: more| next| also| this| on)?|more|see also|related(?: stories| articles| links)?|recommended|next up|up next|also read',
  "don['’]t miss|trending|most read|elsewhere(?: tonight| today)?|in other news|back pages|further reading|topics?|tags?|filed under",
  'explore more on these topics|player ratings|ratings|full[- ]time ratings|poll|quiz|podcast|listen|watch|vote|gallery|in pictures',
  "latest odds|betting|odds|factbox|what to read next|editor[’']s picks?|popular|share this|contact|credit|sources?",
  'lee (?:tambi[eé]n|m[aá]s)|leer m[aá]s|m[aá]s informaci[oó]n|m[aá]s noticias|te puede interesar|te recomendamos|relacionad[oa]s?',
  'noticias relacionadas|ver m[aá]s|no te pierdas|lo m[aá]s (?:le[ií]do|visto)|adem[aá]s|etiquetas|temas|encuesta|apuestas|cuotas',
  '(?:las )?notas(?: de[^:]{0,40})?|p[oó]dcast|galer[ií]a|v[ií]deos?|en im[aá]genes|cr[eé]ditos?|fuente',
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day[’']s best|yesterday[’']s (?:column|gossip)",
);

const PICTURE = 'image|photo|photograph|picture|pic|foto|fotograf[ií]a|imagen|screenshot|captura';

/** A line that is clutter whatever stands around it. Tried on the line as it is: capitals matter. */
export const CASED_CLUTTER: readonly RegExp[] = [
  /^\P{L}{0,6}(?:Photo|Image|Picture|Pic|Screenshot|Foto|Imagen)s? (?:via|courtesy of|by|from|vía|de) [@\p{Lu}][^\n.!?]{1,60}\.?$/u,
  /^\s{0,3}[—–-]{1,2}\s{0,2}[^\n(]{1,60}\(@[A-Za-z0-9_]{1,20}\)[^\n]{0,60}$/u,
  /^\s{0,3}(?:By|BY|Por|POR) \p{Lu}[\p{L}'’.-]{0,24}(?:,? (?:\p{Lu}[\p{L}'’.-]{0,24}|de|del|la|van|von|di|da|y|and|&|at|in|en|a|enviado|especial|corresponsal|correspondent|football|chief|senior|sports?|writer|reporter|editor)){0,9}$/u,
];

/** The same for the line in lower case. */
export const CLUTTER: readonly RegExp[] = [
  new RegExp(`^\\P{L}{0,6}(?:${LABELS})\\s{0,2}(?:[:|]|\\s[–—-]\\s|$)`, 'u'),
  new RegExp(`^\\P{L}{0,6}(?:${PICTURE})s?(?: credits?| by| via| courtesy of| de)?\\s{0,2}:`, 'u'),
  new RegExp(`[.!?…]\\s{0,3}(?:${PICTURE})s?(?: credits?)?\\s{0,2}:[^.!?]{1,60}$`, 'u'),
  new RegExp(`[|•]\\s{0,3}(?:[^|]{0,30} )?(?:${AGENCIES}|foto|photo|images?)$`, 'u'),
  new RegExp(
    `^\\P{L}{0,4}(?:credit:|cr[eé]dito:)?\\s{0,2}(?:${AGENCIES})(?:\\s?[/,|–-]\\s?[^\\n]{0,60}|\\svia\\s[^\\n]{0,60})?\\P{L}{0,3}$`,
    'u',
  ),
  /^\P{L}{0,6}(?:via|vía|h\/t) @[a-z0-9_]{1,20}/u,
  /^\P{L}{0,3}\((?:(?:additional )?(?:reporting|writing|editing|compiled)|escrito|redacción|información de) [^\n]{0,200}\)\P{L}{0,3}$/u,
  /^\s{0,3}(?:(?:last )?updated|published|posted|actualizado|publicado|first published)[ :][^\n]{0,60}\d[^\n]{0,40}$/u,
  /^\s{0,3}\d{1,2}(?::\d{2})? ?(?:am|pm|h)?,? \d{1,2} \p{L}{3,10} \d{4}$/u,
  /^\s{0,3}(?:the )?(?:post|entry) [^\n]{1,250}(?:appeared first on|first appeared on)[^\n]{1,90}$/u,
  /^\s{0,3}la entrada [^\n]{1,250}(?:apareci[oó]|se public[oó]) primero en[^\n]{1,90}$/u,
  /^\s{0,3}(?:share|tweet|comments?|comentarios?|bookmark|copy link|compartir|guardar|enviar|imprimir)(?:\s{0,2}[|·•]\s{0,2}[\p{L} ]{2,20}){0,6}\s{0,2}(?:\(\d{1,6}\))?$/u,
  /^\s{0,3}(?:advert(?:isement|ising)?|sponsored(?: content)?|article continues below|publicidad|anuncio|contenido patrocinado|pub)\s{0,2}[.:]?$/u,
  /begambleaware|gamble ?(?:responsibly|aware)|odds (?:courtesy|correct)|affiliate (?:link|commission)|we may earn|juega con responsabilidad|juego responsable/,
  /(?:^|[\s–-])(?:\+18|18\+)(?:[\s.,]|$)/,
  /^[^\n]{0,6}(?:key events|show key events|please turn on javascript|live feed|actualizar \|)|refresh for (?:the )?latest|ver solo goles/,
  /^\s{0,3}(?:video (?:unavailable|loading|player)|v[ií]deo (?:no disponible|cargando)|media playback|to view this content|this content is|tu navegador)/,
  /^\s{0,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:,? (?:a las |at |- )?\d{1,2}[:.]\d{2}(?: ?(?:h|hs|am|pm|[a-z]{3,4}))?)?\.?$/u,
  /^\s{0,3}(?:a post (?:shared|posted) by|una publicaci[oó]n compartida (?:de|por)|ver esta publicaci[oó]n|view this post|(?:ver|view) (?:el )?(?:tweet|tuit|post))/u,
  /^\s{0,3}\p{L}[^.!?\n]{2,40} (?:has (?:covered|written (?:about|for)|reported on)|is (?:an?|the|our) (?:\p{L}{3,14} ){0,3}(?:writer|reporter|correspondent|journalist|editor|columnist)|es (?:un |una |el |la )?(?:\p{L}{3,14} )?(?:redactora?|periodista|corresponsal|cronista|columnista|director[a]?) (?:de|en|del))[^\n]{0,160}(?:(?:since|desde) (?:19|20)\d\d|(?:at|for) (?:the )?[^\n.]{2,40}|de(?:l| la)? [^\n]{2,60})\.?$/u,
  /^\P{L}{0,4}(?:bet|apuesta|reg[ií]strate|deposit|deposita) [^\n]{0,40}(?:£|€|\$|euros|libras)[^\n]{0,120}(?:free bets?|bonus|gratis|t&cs|condiciones|bono)/u,
  /(?:^|[\s(])(?:t&cs? apply|new customers only|consulta (?:las )?condiciones|solo nuevos (?:clientes|usuarios))/u,
  /^\s{0,3}\p{L}[^.!?:\n]{0,60}:\s(?:[\p{L}.' -]{2,30},? (?:\d{1,2}(?:[.,]\d)?|–|-)[;,.]\s?){2,}/u,
];

const INVITE = join(
  'sign(?:ing)? up|subscribe|follow|join|download|click|tap|listen|like us|find us|send us|tweet us|drop (?:us )?a|support us',
  'get (?:the|our|all|your)|buy|shop|vote|rate|tell us|let us know|watch|catch|stream|enter|have your say|check out|smash',
  'suscr[ií]bete|suscr[ií]base|ap[uú]ntate|[uú]nete|s[ií]guenos|sigue|descarga|descárgate|haz clic|pincha|escucha|recibe|vota',
  'consigue|compra|reserva|hazte|comenta|dinos|cu[eé]ntanos|env[ií]anos|activa|no te pierdas|mira|accede|reg[ií]strate',
);

const OFFER = join(
  'newsletters?|inbox|e-?mails?|whatsapp|telegram|discord|patreon|substack|youtube|instagram|facebook|tiktok|twitter|podcasts?',
  'our (?:app|channel|community|site|shop|store|page|daily|free|poll)|the app|official (?:store|app|shop)|channel for|comments? below',
  'like button|here|below|now|for free|tickets?|store|shop|kit|shirts?|merch|% off|notifications?|updates|membership|community',
  'bolet[ií]n|correo|canal(?: de)?|app|aplicaci[oó]n|redes(?: sociales)?|aqu[ií]|entradas|abonos?|tienda|camiseta|premium',
  'notificaciones|comunidad|suscripci[oó]n|anuncios|sin publicidad|pods?',
);

/** Somebody is quoted: no invitation of the outlet's. */
const REPORTED =
  '[^\\n]{0,300}(?<!\\p{L})(?:said|told|asked|added|according to|dijo|explic[oó]|asegur[oó]|a[nñ]adi[oó]|seg[uú]n)(?!\\p{L})';

/** Promotion, in lower case: an invitation to subscribe, follow, buy or pay. Tried on lines and on single sentences. */
export const PROMOTION: readonly RegExp[] = [
  new RegExp(
    `^\\P{L}{0,6}(?:\\p{L}{2,12}[!?,] )?(?:please |why not |to |por favor,? )?(?:${INVITE})(?![\\p{L}\\p{N}-])(?!${REPORTED})[^\\n]{0,120}(?<![\\p{L}\\p{N}])(?:${OFFER})(?![\\p{L}\\p{N}])`,
    'u',
  ),
  /(?:sign up|subscribe|join)\b[^\n.]{0,80}\b(?:newsletter|whatsapp|e-?mails?|inbox|telegram|community|updates|substack)\b/,
  /(?<!\p{L})(?:suscr[ií]bete|ap[uú]ntate|s[ií]guenos|hazte premium|[uú]nete a nuestr)/u,
  /subscribe to (?:continue|read)|already a subscriber|is for subscribers|for subscribers only|subscribers (?:only|exclusive)|support independent|support us (?:on|by|from)|log in to/,
  /contenido (?:exclusivo )?para (?:suscriptores|abonados)|s[oó]lo para suscriptores|servicio para abonados|prohibida su reproducci[oó]n/,
  /we use cookies|cookie (?:policy|settings|preferences|notice)|accept (?:all )?cookies|privacy (?:policy|notice)|all rights reserved|terms (?:of use|and conditions)/,
  /usamos cookies|pol[ií]tica de (?:cookies|privacidad)|aceptar (?:todas )?(?:las )?cookies|aviso legal|todos los derechos reservados/,
  /podcast\b[^\n]{0,60}\b(?:out now|listen|available (?:now|wherever)|episode)\b/,
  /wherever you get your (?:pods|podcasts)|smash that like|hit (?:the )?subscribe/,
  /^\P{L}{0,4}(?:enjoying this|like what you see|te ha gustado)/u,
  /^\P{L}{0,4}you are reading [^\n]{0,80}(?:page|topic|newsletter)/u,
  /\b(?:you can|watch|view|see|listen to|hear)\b[^\n]{0,120}\b(?:below|above)\s?[:.!]?$/,
  /(?:puedes ver|puede ver|aqu[ií] puedes)[^\n]{0,120}(?:aqu[ií]|abajo|a continuaci[oó]n|debajo)\s?[:.]?$/,
];

/** One cheap look, in lower case, that spares most paragraphs the trial of {@link PROMOTION} sentence by sentence. */
export const PROMOTION_WORD =
  /newsletter|subscri|suscr|whatsapp|telegram|podcast|cookies|patreon|sign up|guenos|ntate|bolet|below|abonados|rights reserved/;
