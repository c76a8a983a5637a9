import type { APIRoute } from 'astro';

/** Lets every reader in, and names the sitemap where the site's address is known. */
export const GET: APIRoute = ({ site }) => {
  const sitemap =
    site === undefined ? '' : `Sitemap: ${new URL(`${import.meta.env.BASE_URL}sitemap-index.xml`, site).href}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
