/**
 * Clubs outside the catalogue, known so that they are not taken for another and can stand as the other end of a move.
 * One a line: `id | aliases that tag alone | places and short names that need a football text`. Facts compiled from
 * general knowledge; ids are slugs of the common name.
 */
const ROWS = `
aberdeen|Aberdeen FC|Aberdeen
ac-milan|A.C. Milan|Milán
ajaccio|AC Ajaccio|Ajaccio
al-ahli|Al-Ahli;Al Ahli|
al-ettifaq|Al-Ettifaq;Al Ettifaq|
al-gharafa|Al-Gharafa;Al Gharafa|
al-ittihad|Al Ittihad|
al-sadd|Al-Sadd;Al Sadd|
al-shabab|Al-Shabab;Al Shabab|
al-qadsiah|Al-Qadsiah;Al Qadsiah|
albacete|Albacete Balompié|Albacete
almeria|UD Almería|Almería
anderlecht|RSC Anderlecht;Anderlecht|
antalyaspor|Antalyaspor|
arminia-bielefeld|Arminia Bielefeld|Bielefeld
atalanta|Atalanta|
auxerre|AJ Auxerre|Auxerre
az-alkmaar|AZ Alkmaar|
barnsley|Barnsley FC|Barnsley
basel|FC Basel|Basel;Basilea
bastia|SC Bastia|Bastia
besiktas|Beşiktaş;Besiktas|
birmingham-city|Birmingham City|Birmingham
blackburn-rovers|Blackburn Rovers|Blackburn
blackpool|Blackpool FC|Blackpool
boavista|Boavista|
boca-juniors|Boca Juniors|
bodo-glimt|Bodø/Glimt;Bodo/Glimt;Bodo Glimt|
bologna|Bologna FC|Bologna;Bolonia
bolton-wanderers|Bolton Wanderers|Bolton
bordeaux|Girondins de Bordeaux;Girondins Bordeaux|Bordeaux;Burdeos
borussia-monchengladbach|Borussia Mönchengladbach;Borussia Moenchengladbach;Mönchengladbach;Moenchengladbach|Gladbach
botafogo|Botafogo|
bradford-city|Bradford City|Bradford
braga|Sporting Braga;Sporting de Braga;SC Braga|Braga
brescia|Brescia Calcio|Brescia
bristol-city|Bristol City|
bristol-rovers|Bristol Rovers|
burgos|Burgos CF|
burnley|Burnley FC|Burnley
cadiz|Cádiz CF|Cádiz
caen|SM Caen|Caen
cagliari|Cagliari Calcio|Cagliari
cannes|AS Cannes|Cannes
cardiff-city|Cardiff City|Cardiff
castellon|CD Castellón|
celtic|Celtic FC;Glasgow Celtic|Celtic
charlton-athletic|Charlton Athletic|Charlton
chesterfield|Chesterfield FC|Chesterfield
club-brugge|Club Brugge;Club Brujas;FC Bruges|Bruges
cologne|FC Cologne;FC Köln;1. FC Köln|Cologne;Colonia
copenhagen|FC Copenhagen;FC Copenhague|
corinthians|Corinthians|
cordoba|Córdoba CF|
cremonese|Cremonese|
crewe-alexandra|Crewe Alexandra|Crewe
derby-county|Derby County|Derby
dinamo-zagreb|Dinamo Zagreb;Croatia Zagreb|
dundee-united|Dundee United|
dynamo-kyiv|Dynamo Kyiv;Dynamo Kiev;Dinamo Kiev;Dinamo de Kiev|
eibar|SD Eibar|Eibar
eintracht-frankfurt|Eintracht Frankfurt;Eintracht Fráncfort;Eintracht de Fráncfort|Eintracht;Frankfurt
empoli|Empoli FC|Empoli
estoril|Estoril Praia|Estoril
extremadura|CF Extremadura|Extremadura
fenerbahce|Fenerbahce|
feyenoord|Feyenoord|
ferencvaros|Ferencváros|
flamengo|Flamengo|
fluminense|Fluminense|
freiburg|SC Freiburg|Freiburg;Friburgo
genk|Racing Genk;KRC Genk|Genk
genoa|Genoa CFC|Genoa
grasshoppers|Grasshoppers;Grasshopper|
granada|Granada CF|Granada
gremio|Grêmio|
grimsby-town|Grimsby Town|Grimsby
groningen|FC Groningen|Groningen
guingamp|En Avant Guingamp|Guingamp
hamburg|Hamburger SV;SV Hamburg|Hamburg;Hamburgo
hansa-rostock|Hansa Rostock|Rostock
hearts|Heart of Midlothian|Hearts
heerenveen|SC Heerenveen|Heerenveen
hellas-verona|Hellas Verona|Verona
hercules|Hércules CF|
hertha-berlin|Hertha Berlin;Hertha BSC|Hertha
hibernian|Hibernian|Hibs
hoffenheim|TSG Hoffenheim|Hoffenheim
huddersfield-town|Huddersfield Town|Huddersfield
huesca|SD Huesca|Huesca
independiente|Independiente|
inter|Internazionale Milan;Inter de Milan|
kaiserslautern|1. FC Kaiserslautern|Kaiserslautern
karlsruhe|Karlsruher SC|Karlsruhe
kairat-almaty|Kairat Almaty;Kairat Almatý|Kairat
la-galaxy|LA Galaxy;Los Angeles Galaxy|
las-palmas|UD Las Palmas|
lazio|SS Lazio|Lazio
le-havre|Le Havre AC|Le Havre
lecce|US Lecce|Lecce
leganes|CD Leganés|Leganés
leicester-city|Leicester City|Leicester
lens|RC Lens|Lens
lille|Lille OSC;LOSC|Lille
logrones|CD Logroñés|Logroñés
lokomotiv-moscow|Lokomotiv Moscow;Lokomotiv Moscú|
lorient|FC Lorient|Lorient
los-angeles-fc|Los Angeles FC;LAFC|
luton-town|Luton Town|Luton
lyon|Olympique Lyonnais;Olympique Lyon;Olympique de Lyon|Lyon
mainz|Mainz 05|Mainz
maccabi-tel-aviv|Maccabi Tel Aviv|
marseille|Olympique Marseille;Olympique de Marseille;Olympique de Marsella|Marseille;Marsella
merida|CP Mérida|
metz|FC Metz|Metz
middlesbrough|Middlesbrough FC|Middlesbrough
millwall|Millwall FC|Millwall
monaco|AS Monaco;AS Mónaco|Monaco;Mónaco
montpellier|Montpellier HSC|Montpellier
monza|AC Monza|Monza
mirandes|CD Mirandés|
nancy|AS Nancy|Nancy
nantes|FC Nantes|Nantes
napoli|SSC Napoli|
nice|OGC Nice|Nice;Niza
norwich-city|Norwich City|Norwich
notts-county|Notts County|
numancia|CD Numancia|Numancia
nurnberg|1. FC Nürnberg|Nuremberg
oldham-athletic|Oldham Athletic|Oldham
olympiacos|Olympiacos;Olympiakos|
oviedo|Real Oviedo|Oviedo
oxford-united|Oxford United|
palermo|US Palermo|Palermo
palmeiras|Palmeiras|
panathinaikos|Panathinaikos|
paok|PAOK Salonika;PAOK|
parma|Parma Calcio|Parma
penarol|Peñarol|
perugia|AC Perugia|Perugia
peterborough-united|Peterborough United|Peterborough
piacenza|Piacenza Calcio|Piacenza
pisa|Pisa SC|
plymouth-argyle|Plymouth Argyle|Plymouth
port-vale|Port Vale|
portsmouth|Portsmouth FC|Portsmouth
preston-north-end|Preston North End|Preston
psg|Paris St Germain;Paris St-Germain;Paris St. Germain;París Saint-Germain|
psv-eindhoven|PSV Eindhoven;PSV|
qarabag|Qarabağ;Qarabag|
queens-park-rangers|Queen's Park Rangers;Queens Park Rangers;QPR|
rangers|Glasgow Rangers;Rangers FC|Rangers
rapid-vienna|Rapid Vienna;Rapid Wien|
rb-salzburg|Red Bull Salzburg;RB Salzburg|Salzburg;Salzburgo
reading|Reading FC|
reims|Stade de Reims|Reims
recreativo|Recreativo de Huelva|
reggiana|Reggiana|
reggina|Reggina|
rennes|Stade Rennais;Stade Rennes|Rennes
rochdale|Rochdale AFC|Rochdale
rotherham-united|Rotherham United|Rotherham
racing-club|Racing Club de Avellaneda|
salamanca|UD Salamanca|Salamanca
sampdoria|Sampdoria|
san-lorenzo|San Lorenzo de Almagro|
santos|Santos FC|Santos
sao-paulo|São Paulo FC|
sassuolo|Sassuolo|
schalke|Schalke 04;Schalke|
servette|Servette Geneva;Servette|
shakhtar-donetsk|Shakhtar Donetsk;Shajtar Donetsk;Shakhtar;Shajtar|
sheffield-united|Sheffield United|
sheffield-wednesday|Sheffield Wednesday|
shrewsbury-town|Shrewsbury Town|Shrewsbury
slavia-prague|Slavia Prague;Slavia Praga;Slavia de Praga|
southampton|Southampton FC|Southampton
southend-united|Southend United|Southend
sparta-prague|Sparta Prague;Sparta Praga;Sparta de Praga|
spartak-moscow|Spartak Moscow;Spartak Moscú;Spartak de Moscú|
sporting-cp|Sporting de Lisboa|
sporting-gijon|Sporting de Gijón;Sporting Gijón;Real Sporting|
st-etienne|Saint-Etienne;St Etienne;AS Saint-Étienne|
st-pauli|St Pauli;FC St. Pauli|
standard-liege|Standard Liège;Standard de Lieja|
stockport-county|Stockport County|Stockport
stoke-city|Stoke City|Stoke
strasbourg|Racing Strasbourg;RC Strasbourg|Strasbourg;Estrasburgo
swansea-city|Swansea City|Swansea
swindon-town|Swindon Town|Swindon
tenerife|CD Tenerife|Tenerife
torino|Torino FC|Torino
toulouse|Toulouse FC|Toulouse
tranmere-rovers|Tranmere Rovers|Tranmere
troyes|ES Troyes|Troyes
twente|FC Twente;Twente Enschede|Twente
udinese|Udinese|
union-berlin|Union Berlin;Union Berlín;Unión Berlín|
utrecht|FC Utrecht|Utrecht
valladolid|Real Valladolid|Valladolid
vasco-da-gama|Vasco da Gama|
venezia|Venezia FC|Venezia
vfb-stuttgart|VfB Stuttgart|Stuttgart
vfl-bochum|VfL Bochum|Bochum
vicenza|Vicenza Calcio|Vicenza
viktoria-plzen|Viktoria Plzen|
vitesse|Vitesse Arnhem|Vitesse
vitoria-guimaraes|Vitória Guimarães;Vitoria Guimaraes;Vitória de Guimarães|Guimaraes
watford|Watford FC|Watford
werder-bremen|Werder Bremen|Bremen
west-bromwich-albion|West Bromwich Albion;West Brom|
west-ham|West Ham Utd|
wigan-athletic|Wigan Athletic|Wigan
wimbledon|AFC Wimbledon;Wimbledon FC|Wimbledon
wolfsburg|VfL Wolfsburg|Wolfsburg;Wolfsburgo
wolves|Wolverhampton|
wrexham|Wrexham AFC|Wrexham
wycombe-wanderers|Wycombe Wanderers|
young-boys|Young Boys Bern;BSC Young Boys;Young Boys|
atletico-madrid|At. Madrid;Atl. Madrid;Atl. de Madrid;At. de Madrid|
barcelona|F. C. Barcelona;F.C. Barcelona|
zamora|Zamora CF|
zaragoza|Real Zaragoza|Zaragoza
zenit|Zenit St Petersburg;Zenit de San Petersburgo;Zenit San Petersburgo|Zenit
mallorca|Real Mallorca|
racing-ferrol|Racing de Ferrol;Racing Ferrol|
real-murcia|Real Murcia|
real-union|Real Unión|
malmo|Malmö FF|
rosenborg|Rosenborg|
`;

/** A club by its names; see {@link MORE_CLUBS}. */
export interface NamedClub {
  id: string;
  aliases: string[];
  places: string[];
}

const list = (cell: string | undefined) => (cell ?? '').split(';').filter((name) => name !== '');

/** Other European, Saudi and American clubs, and further names of catalogue clubs. */
export const MORE_CLUBS: readonly NamedClub[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id, aliases, places] = row.split('|');
    return { id: id ?? '', aliases: list(aliases), places: list(places) };
  });
