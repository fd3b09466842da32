import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Files } from '../../cli/kit/zip';

/** The folder that trust IT hosts, on this machine. */
export type PackageServer = {
  /** Its address, with a slash at its end. */
  url: string;
  /** What is in it from now on. */
  publish(files: Files): void;
  close(): Promise<void>;
};

export async function servePackages(): Promise<PackageServer> {
  let published: Files = {};
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1);
    const file = published[name];
    response
      .writeHead(file ? 200 : 404, { 'content-type': typeOf(name), 'cache-control': 'no-store' })
      .end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    publish: (files) => {
      published = files;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function typeOf(name: string): string {
  if (name.endsWith('.crx')) return 'application/x-chrome-extension';
  if (name.endsWith('.xpi')) return 'application/x-xpinstall';
  return name.endsWith('.xml') ? 'application/xml' : 'application/json';
}
