import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool'], posted: true, category: 'contract' };

/** Must not be taken for Salah's renewal: same club, same length, almost the same headline. */
export default defineEvent({
  name: 'van-dijk-renewal-2025-04',
  reports: [
    {
      outletId: 'mersey-lantern',
      title: 'Virgil van Dijk signs new Liverpool contract until 2027',
      byline: 'Gwen Harbottle',
      text: `
Captain Virgil van Dijk has followed the example of Mohamed Salah and agreed fresh terms at Liverpool. The
centre-back’s two-year contract was announced on Thursday.

Van Dijk, 33, joined from Southampton for £75m in January 2018 and has worn the armband since 2023. He told
club media that for him it had always been Liverpool.

One question remains for Arne Slot: Trent Alexander-Arnold has still not said what he will do when his own
deal runs out.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'banderin',
      title: 'Van Dijk, dos años más: el capitán del Liverpool firma hasta 2027',
      byline: 'Lorenzo Cabañas',
      caption: 'Trent Alexander-Arnold, baja por una lesión de tobillo.',
      text: `
El Liverpool asegura a su jefe de la zaga. Virgil van Dijk, que terminaba contrato en junio, seguirá vestido
de rojo dos temporadas más tras rubricar este jueves su ampliación.

El neerlandés cumple en julio 34 años. Llegó en 2018 procedente del Southampton por unos 85 millones de euros,
entonces una cifra sin precedentes para un defensa, y desde aquel día lo ha ganado todo.

Su renovación se produce seis días después de la de Salah y con el título de la Premier muy cerca.`,
      expect: { ...expect, material: false },
    },
  ],
});
