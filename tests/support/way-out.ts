import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What browsers ask of their makers by themselves, whatever is installed (seen in Chromium 156 and Firefox 153). */
const BROWSERS_OWN =
  /(^|\.)(accounts\.google\.com|update\.googleapis\.com|clients\d*\.google\.com|gvt\d\.com|optimizationguide-pa\.googleapis\.com|content-autofill\.googleapis\.com|safebrowsing\.googleapis\.com|redirector\.gvt1\.com|edge\.microsoft\.com|mozilla\.(com|net|org)|firefox\.com)(:\d+)?$/;

/** The browser's only way to any network: a proxy on this machine that refuses everything and remembers who asked. */
export type WayOut = { port: number; asked: string[]; close(): Promise<void> };

/** Starts the proxy. Interception answers before it, so what arrives here really was leaving. */
export async function guardWayOut(): Promise<WayOut> {
  const asked: string[] = [];
  const note = (host: string, line: string) => {
    if (!BROWSERS_OWN.test(host)) asked.push(line);
  };
  const server = createServer((request, response) => {
    note(URL.parse(request.url ?? '')?.host ?? '', `${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '', `CONNECT ${request.url}`);
    // A browser that is closing has often hung up by now.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
