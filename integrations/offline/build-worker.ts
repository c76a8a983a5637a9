import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/**
 * Builds a worker into one classic script that needs nothing beside itself.
 * @param name of its file in the folder `worker`
 * @param target the oldest browsers that it has to run in
 * @throws when it does not fit into one file
 */
export async function buildWorker(name: 'sw' | 'switched-off', target: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    build: {
      write: false,
      target: [...target],
      lib: { entry: `integrations/offline/worker/${name}.ts`, formats: ['iife'], name: 'worker' },
    },
  });
  const [chunk, ...more] = (built as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`The worker ${name} did not build into one script.`);
  return chunk.code.trim();
}
