/*
 * Fails when a page of the built site, or all that is kept for the time without a connection, outgrows its limit: npm run
 * check:size, after npm run build. It takes about two seconds, as it reads the files and opens no browser.
 */
import { routes, stageRoutes } from './bench/built-site.ts';
import { printTable } from './bench/figures.ts';
import { firstVisit } from './bench/first-visit.ts';
import { keepsTo, limitOf, OFFLINE, STAGE } from './bench/limits.ts';
import { reportOffline } from './bench/offline.ts';

const folder = process.env.OUT_DIR ?? 'dist';
const stages = stageRoutes();
const rows = routes(folder).map((route) => {
  const limit = limitOf(route, stages);
  const weight = firstVisit(folder, route);
  const { requests, html, script, total } = weight;
  return [route, requests, html, script, total, limit.total, keepsTo(limit, weight)] as const;
});
printTable(
  'BYTES OF A FIRST VISIT, BY THE BUILT FILES',
  `Brotli bodies. A stage may have ${String(STAGE.html)} of HTML, ${String(STAGE.script)} of script and ${String(STAGE.requests)} requests.`,
  ['route', 'requests', 'HTML', 'script', 'total', 'limit', 'kept'],
  rows,
);
const outgrown = rows.filter(([, , , , , , kept]) => kept !== 'yes').map(([route]) => route);
if (outgrown.length > 0) {
  console.error(
    `\n${outgrown.join(', ')} outgrew the limits of scripts/bench/limits.ts. Fetch less before it is asked for, ` +
      'or say in docs/decisions what the new limit buys.',
  );
  process.exitCode = 1;
}
if (!reportOffline(folder)) {
  console.error(
    `\nWhat is kept for the time without a connection outgrew its ${String(OFFLINE)} bytes: see which script grew.`,
  );
  process.exitCode = 1;
}
