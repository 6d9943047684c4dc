/** The fixed words of an outlet's pages: everything that is not the story. Headlines are invented and harmless. */
export interface PageWords {
  navigation: string[];
  cookies: string;
  accept: string;
  newsletter: string;
  subscribe: string;
  readMore: string;
  /** Headlines that stand within the text as "read more". */
  promotions: string[];
  relatedTitle: string;
  /** Headlines under the story; they name other clubs and players on purpose. */
  related: string[];
  published: string;
  by: string;
  share: string;
  viewPost: string;
  author: (name: string) => string;
  picture: string;
  footer: string[];
  /** Closing line of a full-text feed; both arguments are HTML. */
  appeared: (story: string, outlet: string) => string;
}

const english: PageWords = {
  navigation: ['Home', 'Football', 'Premier League', 'Champions League', 'Tennis', 'Cricket', 'Video'],
  cookies: 'We and our partners use cookies to remember your choices and measure our audience.',
  accept: 'Accept all',
  newsletter: 'Sign up to our free newsletter and get the morning round-up in your inbox.',
  subscribe: 'Sign me up',
  readMore: 'Read more',
  promotions: [
    'Five questions that Everton must answer this season',
    'Quiz: name every Newcastle top scorer since 1993',
    'How Bukayo Saka became Arsenal’s first name on the team sheet',
  ],
  relatedTitle: 'More on this story',
  related: [
    'Manchester City: the numbers behind Erling Haaland’s home record',
    'Fantasy football: is Ollie Watkins worth the outlay this weekend?',
    'Tottenham open new training pitches to local schools',
    'Ranking the best Barcelona kits of the last thirty years',
  ],
  published: 'Published',
  by: 'By',
  share: 'Share this article on Facebook, WhatsApp or by e-mail',
  viewPost: 'View this post on the original site',
  author: (name) => `${name} has written about football for us since the paper’s first season.`,
  picture: 'Photograph: Halfway Pictures',
  footer: ['About us', 'Corrections', 'Privacy policy', 'Terms of use', 'All rights reserved.'],
  appeared: (story, outlet) => `The post ${story} appeared first on ${outlet}.`,
};

const spanish: PageWords = {
  navigation: ['Portada', 'Fútbol', 'LaLiga', 'Champions', 'Baloncesto', 'Tenis', 'Motor', 'Vídeos'],
  cookies: 'Nosotros y nuestros socios usamos cookies para recordar sus preferencias y medir la audiencia.',
  accept: 'Aceptar y continuar',
  newsletter: 'Apúntese gratis a nuestro boletín y reciba cada mañana lo más importante.',
  subscribe: 'Suscribirme',
  readMore: 'Lee también',
  promotions: [
    'Diez preguntas que el Valencia debe responder este curso',
    'Test: ¿cuánto sabes de la historia del Sevilla?',
    'Así trabaja Lamine Yamal cuando no hay partido',
  ],
  relatedTitle: 'Noticias relacionadas',
  related: [
    'El Atlético de Madrid abre sus puertas a las peñas',
    'Los datos de Robert Lewandowski en el Barcelona, partido a partido',
    'Villarreal: la cantera que no deja de producir',
    'Iñaki Williams y los récords de constancia del Athletic Club',
  ],
  published: 'Publicado',
  by: 'Por',
  share: 'Compartir en Facebook, WhatsApp o por correo',
  viewPost: 'Ver esta publicación en su sitio original',
  author: (name) => `${name} escribe de fútbol en esta casa desde el primer número.`,
  picture: 'Foto: Archivo Mediocampo',
  footer: [
    'Quiénes somos',
    'Aviso legal',
    'Política de privacidad',
    'Contacto',
    'Todos los derechos reservados.',
  ],
  appeared: (story, outlet) => `La entrada ${story} se publicó primero en ${outlet}.`,
};

/** The page words of a language. */
export function wordsOf(language: 'en' | 'es'): PageWords {
  return language === 'en' ? english : spanish;
}
