import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';

/** What is at an address. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent; a function answers by itself, in its own time or not at all. */
  readonly body?: string | Uint8Array | ((response: ServerResponse, request: IncomingMessage) => void);
}

/** Answers by path, without the query. */
export type Pages = ReadonlyMap<string, Answer>;

/** The same pages at two origins, so that one can be the stranger's, and the other where scripts come from. */
export interface Site {
  readonly origin: string;
  readonly elsewhere: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.xhtml', 'application/xhtml+xml; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
]);

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

/** Serves pages until it is closed. Scripts and data may be read from anywhere, as those of a CDN may. */
export const serve = async (pages: Pages): Promise<Site> => {
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url!, 'http://site').pathname;
    asked.push(path);
    const {status = 200, headers = {}, body = ''} = pages.get(path) ?? {status: 404, body: '<h1>Not here</h1>'};
    if (typeof body === 'function') return body(response, request);
    const type = TYPES.get(extname(path)) ?? 'text/html; charset=utf-8';
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...headers,
    });
    response.end(body);
  };
  const servers = [createServer(answer), createServer(answer)] as const;
  const [origin, elsewhere] = await Promise.all([listen(servers[0]), listen(servers[1])]);
  return {
    origin,
    elsewhere,
    asked,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
};
