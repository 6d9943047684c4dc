import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool'], posted: true, category: 'manager' };

/** A manager's move in two stages. Feyenoord is no club of our catalogue. */
export default defineEvent({
  name: 'slot-liverpool-2024-04',
  reports: [
    {
      outletId: 'halfway-dispatch',
      title: 'Liverpool open talks with Feyenoord over coach Slot',
      place: 'ROTTERDAM, April 24',
      byline: 'Ines Cathcart',
      text: `
Liverpool are in talks with Feyenoord about compensation for Arne Slot, the coach whom they want as the
successor to Jürgen Klopp, a source close to the Dutch club said on Wednesday.

Slot, 45, won the league with Feyenoord last year and the Dutch Cup on Sunday. He is under contract in
Rotterdam until 2026.

Klopp announced in January that he would step down at the end of the season. Xabi Alonso, long seen as the
favourite, has chosen to remain at Bayer Leverkusen.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'floodlight-almanac',
      title: 'Slot wants Liverpool job and hopes that clubs find a solution',
      byline: 'Petra Lindqvist-Hale',
      caption: 'Ruben Amorim on the touchline in Lisbon.',
      text: `
Arne Slot has made no secret of where he would like to work next. The Feyenoord coach said before Thursday’s
match that he is keen on moving to Liverpool and that it is now up to the two clubs.

He sounded confident about the outcome, though he stressed that nothing had been signed. A first offer from
Merseyside, thought to be about nine million euros, had not satisfied Feyenoord.

Slot has built one of the most entertaining sides in the Netherlands, with high pressing and a back four that
likes the ball.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'mersey-lantern',
      title: 'Klopp’s successor: Liverpool reach agreement with Feyenoord for Arne Slot',
      byline: 'Owen Thistlewood',
      text: `
Arne Slot is set to be Liverpool’s next manager after the Reds settled the question of compensation with
Feyenoord on Friday.

The package is reported to be worth up to £9.4m with add-ons. Personal terms are not expected to be a
problem, and the official announcement will wait until both sides have finished their seasons.

Slot will follow Jürgen Klopp, who leaves in May after almost nine years. Richard Hughes, the incoming
sporting director, led the search together with Michael Edwards.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'pizarra-cesped',
      title: 'El Liverpool ya tiene relevo para Klopp: acuerdo por Arne Slot',
      byline: 'Saúl Iriondo',
      text: `
Arne Slot dirigirá al Liverpool a partir del verano si nada se tuerce. Los ingleses y el Feyenoord han
pactado este viernes la indemnización por el técnico neerlandés, que ascendería a unos once millones de euros
con variables.

El entrenador, de 45 años, ganó la Eredivisie de 2023 y acaba de levantar la Copa. Su fútbol, de presión alta
y mucho pase, recuerda en parte al de Jürgen Klopp.

Aún falta que se haga oficial. Xabi Alonso había sido la primera idea, pero optó por quedarse en el
Leverkusen.`,
      expect: { ...expect, material: false },
    },
  ],
});
