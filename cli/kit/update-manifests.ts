import { documentOf, element } from './xml';

/** What Chromium asks for updates. In: the id, the package's address and its version. Source: Omaha protocol 2.0. */
export function updateXml(id: string, codebase: string, version: string): string {
  return documentOf(
    element(
      'gupdate',
      { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' },
      element('app', { appid: id }, element('updatecheck', { codebase, version })),
    ),
  );
}

/** What Firefox asks for updates of an XPI that is signed but not listed. In: hash in hex. */
export function updatesJson(id: string, link: string, version: string, sha256: string): string {
  const updates = [{ version, update_link: link, update_hash: `sha256:${sha256}` }];
  return `${JSON.stringify({ addons: { [id]: { updates } } }, null, 2)}\n`;
}
