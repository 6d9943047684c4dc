import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool', 'al-ittihad'], posted: true, category: 'transfer' };

/** A bid that is turned down the same day. */
export default defineEvent({
  name: 'salah-al-ittihad-2023-09',
  reports: [
    {
      outletId: 'floodlight-almanac',
      title: 'Al-Ittihad prepare £150m package for Liverpool’s Salah',
      byline: 'Petra Lindqvist-Hale',
      caption: 'Karim Benzema joined the Saudi champions from Real Madrid in June.',
      text: `
Al-Ittihad have made a verbal offer of up to £150m for Mohamed Salah on the last day of the English window,
sources in Jeddah say. About £100m would be paid at once and the rest in add-ons.

Liverpool’s position has been that the Egyptian is not for sale at any price this summer. He has two years
left on the contract that he signed in 2022.

Clubs in Saudi Arabia can still register players until September 7, so the matter may drag on after business
closes in England tonight. Salah himself has given no sign that he wants to leave.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'mersey-lantern',
      title: 'Liverpool reject £150m Al-Ittihad approach for Mohamed Salah',
      byline: 'Owen Thistlewood',
      embed: 'Deadline day! Which signing are you waiting for? #DeadlineDay',
      text: `
Liverpool have said no. A proposal from Al-Ittihad that could have been worth £150m to the Reds was turned
down on Friday without any negotiation, the Lantern understands.

Jürgen Klopp made clear at his press conference that he regards the 31-year-old forward as essential and that
the club’s stance has not moved.

The Saudi champions may return, since their own window stays open for another six days. Anfield officials
insist that a higher figure would meet with the same answer.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'banderin',
      title: 'El Liverpool cierra la puerta: rechaza 175 millones de euros por Salah',
      byline: 'Lorenzo Cabañas',
      text: `
Ni el dinero saudí mueve a Mohamed Salah de Anfield. El Liverpool ha contestado con un no rotundo a la
propuesta verbal del Al-Ittihad, que rondaba los 175 millones de euros contando los objetivos.

La respuesta llegó el mismo viernes en que se cierra el mercado inglés. En Arabia, sin embargo, se podrá
inscribir a jugadores hasta el día 7, por lo que nadie descarta un segundo intento.

Klopp cuenta con el delantero egipcio como pieza básica. Su contrato expira en 2025.`,
      expect: { ...expect, material: false },
    },
  ],
});
