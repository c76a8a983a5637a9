import type { APIRoute } from 'astro';
import { hrefTo } from '../components/site-links.ts';
import { stageRoute, stagesInOrder } from '../components/stages.ts';

/** The web manifest, built so that its addresses carry the base of the site. */
export const GET: APIRoute = async () => {
  const stages = await stagesInOrder();
  return new Response(
    JSON.stringify({
      name: 'After the Interview',
      short_name: 'After',
      description: 'What to do in the hours and days after a job interview, and the place to do it.',
      lang: 'en-CA',
      id: hrefTo('/'),
      start_url: hrefTo('/'),
      scope: hrefTo('/'),
      display: 'standalone',
      background_color: '#fbf7ef',
      theme_color: '#fbf7ef',
      // Held, the icon offers what there is to do at each moment.
      shortcuts: stages.map((stage) => ({ name: stage.data.title, url: hrefTo(stageRoute(stage)) })),
      icons: [
        { src: hrefTo('/icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: hrefTo('/icon-512.png'), sizes: '512x512', type: 'image/png' },
        { src: hrefTo('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }),
  );
};
