import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SlowServer = {
  readonly origin: string;
  /** Sends the next part of the page that is on its way; false once all of it is sent. */
  readonly sendMore: () => boolean;
  readonly close: () => void;
};

/** A page in three parts, as a slow line brings it: to the end of its first heading, to its middle, and the rest. */
function partsOf(html: string): readonly string[] {
  const heading = html.indexOf('</h1>') + '</h1>'.length;
  const middle = html.indexOf('</p>', heading + (html.length - heading) / 2);
  return [html.slice(0, heading), html.slice(heading, middle), html.slice(middle)];
}

/** Passes on what another server answers, but pages only part by part. */
export async function startSlowServer(fast: string): Promise<SlowServer> {
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', fast));
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'Content-Type': type });
      if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
      const [first = '', middle = '', last = ''] = partsOf(await answer.text());
      response.write(first);
      waiting = [() => response.write(middle), () => response.end(last)];
      return response;
    })();
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    sendMore: () => {
      waiting.shift()?.();
      return waiting.length > 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
