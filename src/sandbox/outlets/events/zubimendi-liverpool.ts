import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool', 'real-sociedad'], posted: true, category: 'transfer' };

/** A pursuit that comes to nothing. "Real" here is Real Sociedad. */
export default defineEvent({
  name: 'zubimendi-liverpool-2024-08',
  reports: [
    {
      outletId: 'floodlight-almanac',
      title: 'Liverpool ready to meet Zubimendi’s €60m release clause',
      byline: 'Petra Lindqvist-Hale',
      caption: 'Moisés Caicedo in training at Cobham.',
      text: `
Martín Zubimendi could become the first signing of Arne Slot’s reign. Liverpool are prepared to pay the 60
million euros (£51m) that would free the midfielder from Real Sociedad, people familiar with the plan say.

The 25-year-old, who came on at half-time when Spain won the final of Euro 2024, has been told of the
interest. He is expected to decide within days.

Slot has looked for a holding player since he arrived. Wataru Endo filled that role last season and Alexis
Mac Allister has done so at times.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'banderin',
      title: 'Zubimendi le dice no al Liverpool y seguirá en la Real',
      byline: 'Nerea Olabide',
      caption: 'Mikel Merino, pretendido por el Arsenal.',
      text: `
Martín Zubimendi se queda en San Sebastián. El centrocampista donostiarra ha comunicado este lunes a la Real
Sociedad que no se marchará al Liverpool, que estaba listo para depositar los 60 millones que marca
su cláusula.

El club txuri-urdin llevaba días insistiendo para que no saliera un segundo pilar del medio campo, visto el
interés que despierta Mikel Merino. Imanol Alguacil respira.

El conjunto de Arne Slot deberá buscar otro mediocentro a menos de una semana de que arranque la Premier
League.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'mersey-lantern',
      title: 'Liverpool’s move for Martín Zubimendi collapses as midfielder opts to stay',
      byline: 'Owen Thistlewood',
      text: `
Liverpool have ended their interest in Martín Zubimendi after the Spain midfielder chose to remain with Real
Sociedad.

The Reds had been encouraged by early conversations and were willing to trigger a clause worth about £51m.
The player let them know on Monday, however, that he would not leave his hometown team this summer.

It is understood that Liverpool will not turn to an alternative merely for the sake of it. They start the
league season at newly promoted Ipswich Town on Saturday.`,
      expect: { ...expect, material: false },
    },
  ],
});
