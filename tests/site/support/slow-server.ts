import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';

export type SlowServer = {
  readonly origin: string;
  /** Sends the next part of the page that is on its way; false once all of it is sent. */
  readonly sendMore: () => boolean;
  readonly close: () => void;
};

function cutAt(html: string, cuts: readonly number[]): readonly string[] {
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => html.slice(places[index], end));
}

/**
 * A page in parts, as a slow line brings it: to the end of its first heading, to its middle, to the words of the first
 * and of the last button after the heading, and the rest.
 */
function partsOfPage(html: string): readonly string[] {
  const heading = html.indexOf('</h1>') + '</h1>'.length;
  const middle = html.indexOf('</p>', heading + (html.length - heading) / 2);
  const buttons = [...html.matchAll(/<button[^>]*>/g)]
    .map(({ 0: tag, index }) => index + tag.length)
    .filter((words) => words > heading);
  const cuts = new Set([0, heading, middle, ...buttons.slice(0, 1), ...buttons.slice(-1), html.length]);
  return cutAt(html, [...cuts]);
}

/** A page whose header comes tag by tag: a browser may draw it after any of them. */
export function partsOfHeader(html: string): readonly string[] {
  const [start, end] = [html.indexOf('<header'), html.indexOf('</header>')];
  const tags = [...html.matchAll(/(?=<)|(?<=>)/g)].map(({ index }) => index);
  return cutAt(html, [0, ...new Set(tags.filter((place) => place > start && place < end)), end, html.length]);
}

/** What the other server answers, over a connection of its own: one that was kept may close as it is used again. */
async function answerOf(url: URL): Promise<IncomingMessage> {
  const [answer] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage];
  return answer;
}

/** Passes on what another server answers, but pages only part by part. */
export async function startSlowServer(fast: string, partsOf = partsOfPage): Promise<SlowServer> {
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await answerOf(new URL(request.url ?? '/', fast));
      const type = answer.headers['content-type'] ?? '';
      response.writeHead(answer.statusCode ?? 500, { 'Content-Type': type });
      if (!type.startsWith('text/html')) return response.end(await buffer(answer));
      const [first = '', ...parts] = partsOf(await text(answer));
      response.write(first);
      const last = parts.pop() ?? '';
      waiting = [...parts.map((part) => () => response.write(part)), () => response.end(last)];
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
