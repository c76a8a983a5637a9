import type { APIRoute } from 'astro';
import { hrefTo } from '../components/site-links.ts';

/** The web manifest, built so that its addresses carry the base of the site. */
export const GET: APIRoute = () =>
  new Response(
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
      icons: [
        { src: hrefTo('/icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: hrefTo('/icon-512.png'), sizes: '512x512', type: 'image/png' },
        { src: hrefTo('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }),
  );
