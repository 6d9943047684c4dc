import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool', 'real-madrid'], posted: true, category: 'transfer' };

/** A rumour with a named first source, told by two outlets that only relay it and one that adds Liverpool's view. */
export default defineEvent({
  name: 'bellingham-father-calafat-2023-03',
  reports: [
    {
      outletId: 'farol-blanco',
      title: 'El padre de Bellingham se vio en Londres con Juni Calafat, según Foot Mercato',
      byline: 'Jimena Arrabal',
      caption: 'Luka Modric, en el último entrenamiento en Valdebebas.',
      text: `
El Real Madrid da un paso por Jude Bellingham. Foot Mercato asegura que Mark Bellingham, padre y
consejero del centrocampista del Borussia Dortmund, mantuvo una conversación con Juni Calafat, el
responsable de la captación internacional del club blanco.

La cita habría tenido lugar en Londres, horas antes de que el Dortmund cayera por 2-0 en Stamford
Bridge y quedara apeado de la Liga de Campeones por el Chelsea. De momento se trata de un contacto
informal y no consta oferta alguna sobre la mesa.

El conjunto alemán pediría más de 100 millones de euros por el inglés, de 19 años, cuyo contrato
termina en 2025. La competencia es dura: el Liverpool lo tiene como primera opción para renovar su
medio campo el próximo verano.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'mersey-lantern',
      title: 'Liverpool’s rivals for Bellingham: Real Madrid scout ‘held talks’ with player’s father',
      byline: 'Owen Thistlewood',
      caption: 'Mohamed Salah applauds the Kop after the final whistle.',
      embed: 'Big night at the Bridge! Who was your man of the match? #CFC',
      text: `
Real Madrid are reported to have stepped up their pursuit of Jude Bellingham, the midfielder whom
Liverpool want above anybody else this summer.

According to the French website Foot Mercato, the 19-year-old’s father, Mark, sat down with Juni
Calafat, who runs Madrid’s recruitment abroad, during Borussia Dortmund’s stay in London. The
discussion is said to have come before Tuesday’s match at Chelsea, which Dortmund lost 2-0 to go out
of the Champions League.

Liverpool have made the England international their leading target as Jürgen Klopp plans a new
midfield. No bid has been made by either club, as far as is known, and Dortmund are expected to ask
for well over £100m.`,
      expect: { ...expect, material: false },
    },
    {
      outletId: 'pizarra-cesped',
      title: 'Bellingham: reunión en Londres entre su entorno y el Madrid',
      byline: 'Saúl Iriondo',
      text: `
Nuevo capítulo en la carrera por Jude Bellingham. El medio francés Foot Mercato cuenta que el padre
del jugador y Juni Calafat, jefe de ojeadores del Real Madrid, charlaron en la capital inglesa
aprovechando la visita del Dortmund al Chelsea.

En el club merengue gusta desde hace tiempo, aunque nadie en el Bernabéu ha confirmado el encuentro.
Quien más aprieta por ahora sería el Liverpool, que ha colocado al internacional inglés en lo más
alto de su lista.

El Dortmund, eliminado tras perder 2-0 en Londres, no tendría prisa por vender: le quedan dos años
de contrato y cualquier negociación arrancaría, dicen, por encima de los cien millones.`,
      expect: { ...expect, material: false },
    },
  ],
});
