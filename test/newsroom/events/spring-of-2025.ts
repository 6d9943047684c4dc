import { claim, type NewsroomEvent } from '../event.ts';

/** Real, public news of 2024 and 2025, retold; the outlets are invented. */
export default [
  {
    event: 'huijsen-madrid-2025',
    day: '2025-05-16',
    reports: [
      {
        hour: 6,
        outlet: 'La Tribuna Blanca',
        title: 'Huijsen, a un paso del Real Madrid',
        text: `
El Real Madrid pagará los 50 millones de libras (59 de euros) de la cláusula de Dean Huijsen, según Matteo Moretto. El central del Bournemouth, de 20 años, ya ha aceptado un contrato hasta 2030.
Descarta así al Liverpool, al Chelsea y al Arsenal, que también lo querían. Llegaría a tiempo para el Mundial de Clubes.
Huijsen, con la selección española. (EFE)`,
        category: 'transfer',
        clubs: 'real-madrid bournemouth / liverpool chelsea arsenal',
        players: 'dean-huijsen /',
        claims: [
          claim(
            'dean-huijsen',
            ['bournemouth', 'real-madrid'],
            'personal_terms',
            'Matteo Moretto',
            'La Tribuna Blanca',
          ),
        ],
        attribution: ['Matteo Moretto'],
        clutter: ['Huijsen, con la selección española. (EFE)'],
        facts: ['Huijsen', '50 millones de libras', '2030 | Bournemouth'],
        material: true,
      },
      {
        hour: 9,
        outlet: 'Northbank Wire',
        title: 'Real Madrid set to sign Bournemouth defender Huijsen, reports say',
        text: `
MADRID, May 16 (Northbank Wire) – Real Madrid are set to sign Spain centre-back Dean Huijsen from Bournemouth for 50 million pounds, his release clause, Spanish and British media reported on Friday.
The 20-year-old has agreed terms until 2030. Neither club commented.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'real-madrid bournemouth /',
        players: 'dean-huijsen /',
        claims: [claim('dean-huijsen', ['bournemouth', 'real-madrid'], 'personal_terms', 'Northbank Wire')],
        clutter: ['MADRID, May 16 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Huijsen', '50 million pounds', 'Bournemouth | 2030'],
        material: false,
      },
      {
        hour: 31,
        outlet: 'Tablón del Real Madrid',
        title: 'Comunicado oficial: Huijsen',
        text: `
El Real Madrid C. F. y el AFC Bournemouth han acordado el traspaso de Dean Huijsen, que queda ligado al club durante las cinco próximas temporadas, desde el 1 de junio de 2025 hasta el 30 de junio de 2030.
Descarga la app oficial
Aviso legal | Política de cookies`,
        category: 'transfer',
        clubs: 'real-madrid bournemouth /',
        players: 'dean-huijsen /',
        claims: [claim('dean-huijsen', ['bournemouth', 'real-madrid'], 'official', 'Real Madrid')],
        clutter: ['Descarga la app oficial', 'Aviso legal | Política de cookies'],
        facts: ['Huijsen', 'Bournemouth', 'cinco próximas temporadas | 2030'],
        material: true,
      },
    ],
  },
  {
    event: 'mastantuono-madrid-2025',
    day: '2025-06-12',
    reports: [
      {
        hour: 8,
        outlet: 'Tres Palos',
        title: 'Acuerdo total por Mastantuono',
        text: `
El Real Madrid y River Plate han cerrado el traspaso de Franco Mastantuono por 45 millones de euros, el importe de la cláusula, más impuestos, informa TyC Sports. El argentino jugará antes el Mundial de Clubes con River.
Cumple 18 años el 14 de agosto, día en que podrá incorporarse.
Síguenos en Instagram`,
        category: 'transfer',
        clubs: 'real-madrid river-plate /',
        players: 'franco-mastantuono /',
        claims: [
          claim(
            'franco-mastantuono',
            ['river-plate', 'real-madrid'],
            'agreed',
            'TyC Sports',
            'Tres Palos',
            'han cerrado el traspaso',
          ),
        ],
        attribution: ['TyC Sports'],
        clutter: ['Síguenos en Instagram'],
        facts: ['Mastantuono', '45 millones', 'River'],
        material: true,
      },
      {
        hour: 32,
        outlet: 'Plaza Mayor Post',
        title: 'Mastantuono to Real Madrid is official',
        text: `
Real Madrid have confirmed the signing of Franco Mastantuono from River Plate. The attacking midfielder, 17, will join on August 14 and has a contract until 2031.
The fee is his €45m release clause plus taxes. He plays for River at the Club World Cup first.
Advertisement`,
        category: 'transfer',
        clubs: 'real-madrid river-plate /',
        players: 'franco-mastantuono /',
        claims: [
          claim(
            'franco-mastantuono',
            ['river-plate', 'real-madrid'],
            'official',
            'Real Madrid',
            'Plaza Mayor Post',
          ),
        ],
        clutter: ['Advertisement'],
        facts: ['Mastantuono', 'August 14', '2031 | €45m'],
        material: true,
      },
    ],
  },
  {
    event: 'ekitike-liverpool-2025',
    day: '2025-07-20',
    reports: [
      {
        hour: 8,
        outlet: 'Matchday Minute',
        title: 'Transfer latest: Liverpool agree Ekitike fee with Frankfurt',
        text: `
Key events | Refresh
13:20 – We have lift-off. Liverpool and Eintracht Frankfurt have agreed a £69m fee plus £10m in add-ons for Hugo Ekitike, according to Fabrizio Romano.
13:05 – Newcastle United withdrew last week, remember.
Tweet us: @matchdayminute`,
        category: 'transfer',
        clubs: 'liverpool eintracht-frankfurt / newcastle-united',
        players: 'hugo-ekitike /',
        claims: [
          claim(
            'hugo-ekitike',
            ['eintracht-frankfurt', 'liverpool'],
            'agreed',
            'Fabrizio Romano',
            'Matchday Minute',
          ),
        ],
        attribution: ['Fabrizio Romano'],
        clutter: ['Key events | Refresh', '13:20 –', '13:05 –', 'Tweet us: @matchdayminute'],
        facts: ['Ekitike', '£69m', 'Frankfurt | Fabrizio Romano'],
        material: true,
      },
      {
        hour: 11,
        outlet: 'El Rincón Red',
        title: '¡Ekitike, here we go!',
        text: `
Hay acuerdo. El Liverpool pagará al Eintracht de Fráncfort 69 millones de libras más diez en variables por Hugo Ekitiké, según Fabrizio Romano. El delantero francés, de 23 años, firmará hasta 2031.
¿Qué os parece? Os leemos
La entrada ¡Ekitike, here we go! se publicó primero en El Rincón Red.`,
        category: 'transfer',
        clubs: 'liverpool eintracht-frankfurt /',
        players: 'hugo-ekitike /',
        claims: [
          claim(
            'hugo-ekitike',
            ['eintracht-frankfurt', 'liverpool'],
            'agreed',
            'Fabrizio Romano',
            'El Rincón Red',
          ),
        ],
        attribution: ['Fabrizio Romano'],
        clutter: ['La entrada ¡Ekitike, here we go! se publicó primero en El Rincón Red.'],
        facts: ['69 millones', 'Ekitik', 'Fabrizio Romano | Fráncfort'],
        unfaithful: ['¿Qué os parece?'],
        material: false,
      },
      {
        hour: 34,
        outlet: 'Northbank Wire',
        title: 'Ekitike arrives on Merseyside for Liverpool medical',
        text: `
LIVERPOOL, England, July 21 (Northbank Wire) – Eintracht Frankfurt striker Hugo Ekitike is undergoing a medical with Liverpool ahead of a move worth up to 79 million pounds, a source close to the player said on Monday.
The Frenchman left the German club's training camp on Saturday.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'liverpool eintracht-frankfurt /',
        players: 'hugo-ekitike /',
        claims: [
          claim(
            'hugo-ekitike',
            ['eintracht-frankfurt', 'liverpool'],
            'medical',
            'Northbank Wire',
            null,
            'undergoing a medical',
          ),
        ],
        clutter: ['LIVERPOOL, England, July 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Ekitike', 'medical', '79 million pounds'],
        material: true,
      },
    ],
  },
  {
    event: 'ancelotti-brazil-2025',
    day: '2025-05-12',
    reports: [
      {
        hour: 9,
        outlet: 'Northbank Wire',
        title: 'Ancelotti to leave Real Madrid for Brazil job',
        text: `
RIO DE JANEIRO, May 12 (Northbank Wire) – Carlo Ancelotti will take over as coach of Brazil on May 26, the country's football confederation said on Monday.
The Italian has a contract with Real Madrid until 2026 and will stay for the last matches of the La Liga season. He will lead Brazil to the 2026 World Cup.
Xabi Alonso, who is leaving Bayer Leverkusen, is widely expected to replace him in Madrid.
(Reporting by Northbank sports desk)`,
        category: 'manager',
        clubs: 'real-madrid / bayer-leverkusen',
        players: 'carlo-ancelotti / xabi-alonso',
        clutter: ['RIO DE JANEIRO, May 12 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Ancelotti', 'Brazil', 'May 26'],
        material: true,
      },
      {
        hour: 9.8,
        outlet: 'La Tribuna Blanca',
        title: 'Ancelotti será seleccionador de Brasil desde el 26 de mayo',
        text: `
Ya es oficial. La Confederación Brasileña anunció este lunes que Carlo Ancelotti dirigirá a la canarinha a partir del 26 de mayo, un día después de la última jornada de Liga.
El técnico deja el Real Madrid con un año más de contrato. Su relevo, Xabi Alonso, está atado.
Ancelotti, con Vinícius y Rodrygo en Yeda. (LTB)`,
        category: 'manager',
        clubs: 'real-madrid /',
        players: 'carlo-ancelotti / xabi-alonso',
        clutter: ['Ancelotti, con Vinícius y Rodrygo en Yeda. (LTB)'],
        facts: ['Ancelotti', 'Brasil | Confederación Brasileña', '26 de mayo'],
        material: false,
      },
      {
        hour: 30,
        outlet: 'Plaza Mayor Post',
        title: 'Ancelotti: I will be Brazil coach on the 26th and Madrid’s until then',
        text: `
Carlo Ancelotti asked for one more fortnight of patience. “From the 26th I am the coach of Brazil; until then I am the coach of Real Madrid and I want to finish well,” he said on Tuesday.
He would not discuss who comes next and said that the club would explain his departure when it chose to.
Related: How Xabi Alonso's Leverkusen play`,
        category: 'manager',
        clubs: 'real-madrid /',
        players: 'carlo-ancelotti /',
        clutter: ["Related: How Xabi Alonso's Leverkusen play"],
        facts: ['Ancelotti', 'Brazil', 'Real Madrid'],
        material: true,
      },
    ],
  },
  {
    event: 'salah-pfa-2025',
    day: '2025-08-19',
    reports: [
      {
        hour: 16,
        outlet: 'Northbank Wire',
        title: 'Salah first to win PFA award three times',
        text: `
MANCHESTER, England, Aug 19 (Northbank Wire) – Liverpool forward Mohamed Salah was voted the Professional Footballers' Association player of the year on Tuesday, the first man to take the prize three times.
The Egyptian scored 29 league goals in Liverpool's title-winning season. Aston Villa's Morgan Rogers was named best young player.
(Reporting by Northbank sports desk)`,
        category: 'off_pitch',
        clubs: 'liverpool / aston-villa',
        players: 'mohamed-salah / morgan-rogers',
        clutter: ['MANCHESTER, England, Aug 19 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Salah', 'three times', '29 league goals | player of the year'],
        material: true,
      },
      {
        hour: 17.5,
        outlet: 'El Rincón Red',
        title: 'Salah, jugador del año de la PFA por tercera vez',
        text: `
Historia viva. Mohamed Salah es el primer futbolista que gana tres veces el premio al mejor jugador del año del sindicato inglés (PFA). Marcó 29 goles en la liga que ganó el Liverpool.
Salah posa con el trofeo en Mánchester
Síguenos en Telegram: t.me/rinconred`,
        category: 'off_pitch',
        clubs: 'liverpool /',
        players: 'mohamed-salah /',
        clutter: ['Salah posa con el trofeo en Mánchester', 'Síguenos en Telegram: t.me/rinconred'],
        facts: ['Salah', 'tres veces', '29 goles | PFA'],
        material: false,
      },
    ],
  },
] satisfies NewsroomEvent[];
