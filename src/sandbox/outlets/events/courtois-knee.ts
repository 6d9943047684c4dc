import { defineEvent } from '../event.ts';

const expect = { core: ['real-madrid'], posted: true, category: 'injury' };

/** An injury that the first outlet puts into the wrong knee and then corrects. */
export default defineEvent({
  name: 'courtois-knee-2023-08',
  reports: [
    {
      outletId: 'pizarra-cesped',
      title: 'Alarma en Valdebebas: Courtois se marcha lesionado del entrenamiento',
      byline: 'Saúl Iriondo',
      caption: 'Andriy Lunin y Marc-André ter Stegen, en una imagen de archivo.',
      text: `
Thibaut Courtois ha tenido que dejar la sesión de este jueves entre gestos de dolor. El portero belga del
Real Madrid se hizo daño en la rodilla derecha al caer después de un salto y se retiró ayudado por los
servicios médicos.

A falta de pruebas, en el club temen que el ligamento cruzado esté afectado. De confirmarse, el guardameta
sería baja durante muchos meses.

El contratiempo llega a dos días del estreno liguero contra el Athletic Club en San Mamés. Andriy Lunin
es, hoy por hoy, el único recambio del primer equipo para Carlo Ancelotti.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'farol-blanco',
      title: 'Parte médico de Courtois: rotura del cruzado de la rodilla izquierda',
      byline: 'Jimena Arrabal',
      text: `
Se confirma el peor de los diagnósticos. Thibaut Courtois se ha roto el cruzado anterior en la
rodilla izquierda, según el parte que ha difundido el Real Madrid tras las pruebas realizadas al portero.

Será operado en los próximos días. El club no da plazos, aunque una lesión así suele apartar a un futbolista
entre seis y nueve meses.

El belga, de 31 años, cayó mal durante el entrenamiento de la mañana en Valdebebas. Lunin ocupará la portería
el sábado en Bilbao y la dirección deportiva estudia si acude al mercado antes del 1 de septiembre.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'halfway-dispatch',
      title: 'Real Madrid goalkeeper Courtois tears knee ligament two days before season starts',
      place: 'MADRID, Aug 10',
      byline: 'Callum Oduya',
      text: `
The cruciate ligament in Thibaut Courtois’s left knee is torn and he will need an operation, Real
Madrid said on Thursday, leaving them without their first-choice goalkeeper for much of the campaign.

The Belgium international was hurt in training. Madrid begin their La Liga season at Athletic Bilbao on
Saturday, when Andriy Lunin of Ukraine is expected to deputise.

Courtois kept a clean sheet in the 2022 Champions League final against Liverpool and was named man of the
match that night. No date was given for his return.`,
      expect: { ...expect, material: false },
    },
    {
      outletId: 'pizarra-cesped',
      title: 'Corrección: la lesión de Courtois es en la rodilla izquierda',
      text: `
En la primera noticia sobre la lesión de Thibaut Courtois escribimos que el portero del Real Madrid se había
dañado la rodilla derecha. Es un error: se trata de la izquierda, como aclara el parte médico del club.

El resto se mantiene. El belga tiene roto el ligamento cruzado anterior, pasará por el quirófano y se perderá
buena parte de la temporada.

Pedimos disculpas a nuestros lectores. La noticia original ya está enmendada y lleva una nota que explica el
cambio.`,
      expect: { ...expect, material: true },
    },
  ],
});
