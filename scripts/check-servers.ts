/*
 * Serves the built site with nginx and with Caddy, each with the configuration that the build wrote for it, and asks each
 * for every file: status, headers, compression, caching. npm run check:servers, after npm run build. It is no part of
 * npm test, as it needs both servers; INSTALL_SYSTEM_PACKAGES=1 lets it install them on Debian and Ubuntu.
 */
import { OVER_HTTPS } from '../integrations/headers/security-headers.ts';
import { findCaddy, startCaddy } from './servers/caddy.ts';
import { findNginx, startNginx } from './servers/nginx.ts';
import { servedFaults } from './servers/served-faults.ts';

const folder = process.env.OUT_DIR ?? 'dist';
const SERVERS = { nginx: [findNginx, startNginx], Caddy: [findCaddy, startCaddy] } as const;

for (const [name, [find, start]] of Object.entries(SERVERS)) {
  try {
    find();
    const { url, stop, encodings } = await start(folder);
    const { faults, files } = await servedFaults({ url, folder, encodings, always: OVER_HTTPS });
    await stop();
    const asked = `${String(files)} files, plain and as ${encodings.join(' and ')}`;
    console.log(`${name}: ${asked}; ${faults.length === 0 ? 'all as they should be' : `${faults.length} faults`}.`);
    if (faults.length > 0) {
      console.error(faults.slice(0, 20).join('\n'));
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
