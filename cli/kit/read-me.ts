import type { Route } from './routes';

/** What the kit says of itself: which ids, where to host what, where each file goes. */
export function readMe(version: string, routes: readonly Route[], url: string, hasUrl: boolean): string {
  const ids = routes.flatMap(({ name, chrome, edge, firefox }) => [
    `  ${name}: Chrome ${chrome?.id ?? 'none yet'}, Edge ${edge?.id ?? 'none yet'}, Firefox ${firefox.id}`,
  ]);
  const host = hasUrl
    ? `Host the folder hosted/ at ${url}`
    : `This kit does not know where you will host it: make it again with --url https://…/ before deploying by own id.`;
  return `Sensecheck ${version}: the deployment kit. docs/deploy.md of the project says how each route works.

${host}

Ids:
${ids.join('\n')}

hosted/                    what you host yourself: CRX3 and update.xml, XPI (to be signed by Mozilla first) and updates.json
stores/                    what is uploaded to the browsers' stores
policies/ROUTE/windows/    .reg; group-policy/ (ADMX, ADML in en-GB and en-US); intune/ (custom profile with OMA-URIs)
policies/ROUTE/linux/      to /etc/opt/chrome/policies/managed, /etc/opt/edge/policies/managed, /etc/chromium/policies/managed
policies/ROUTE/macos/      configuration profiles
policies/ROUTE/firefox/    policies.json: /etc/firefox/policies (Linux), distribution/ beside the program (Windows, macOS)
policies/ROUTE/scripts/    install-check, smoke-test and remove, for PowerShell and sh
sbom.cdx.json              what is in it (CycloneDX)
THIRD-PARTY.txt            licences and attributions
SHA256SUMS                 sha256sum --check SHA256SUMS
`;
}
