import { defineBaseline } from './define-baseline.ts';

/** Older items of El Farol Blanco. */
export default defineBaseline({
  outletId: 'farol-blanco',
  items: [
    {
      title: 'El Tour del Bernabéu amplía su horario este mes',
      hoursAgo: 28,
      text: `
El Real Madrid abrirá una hora más el recorrido por el estadio Santiago Bernabéu durante las próximas
semanas. La visita incluye el museo y la vista panorámica.

Los días de partido el horario se reduce, como es habitual.`,
    },
    {
      title: 'Efeméride: la volea de Zidane en Glasgow',
      hoursAgo: 51,
      text: `
El 15 de mayo de 2002 Zinedine Zidane enganchó de volea un balón llovido de Roberto Carlos y dio al Real
Madrid su novena Copa de Europa. El Bayer Leverkusen perdió aquella final por 2-1.

Raúl y Lucio habían marcado antes; las paradas de Casillas en el descuento hicieron lo demás.`,
    },
    {
      title: 'Las peñas madridistas preparan su encuentro anual',
      hoursAgo: 74,
      text: `
Unas doscientas peñas del Real Madrid se verán en primavera para su reunión de cada año. Habrá mesas de
trabajo, un torneo de veteranos y una cena.

El programa definitivo se conocerá en enero.`,
    },
    {
      title: 'Valdebebas estrena césped en dos de sus campos',
      hoursAgo: 99,
      text: `
Los jardineros de la Ciudad Real Madrid han terminado de sembrar dos campos de entrenamiento. La cantera
volverá a usarlos en unos diez días.

La obra estaba prevista desde el verano y no afecta al primer equipo.`,
    },
  ],
});
