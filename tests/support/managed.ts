import { generateKeyPairSync } from 'node:crypto';
import type { BrowserKind } from '../../cli/browsers';
import type { Intended } from '../../cli/kit/fields';
import { firefoxPolicies } from '../../cli/kit/firefox-policies';
import { readKey } from '../../cli/kit/key';
import { linuxJson } from '../../cli/kit/linux-json';
import { namesOf, ownPackages, readBuild } from '../../cli/kit/packages';
import { ownRoute, type Route } from '../../cli/kit/routes';
import type { Files } from '../../cli/kit/zip';
import { built } from './e2e';
import { servePackages } from './package-server';
import { type PrivatePolicies, privatePolicies } from './private-policies';

/** A computer that trust IT manages: policies made by the kit, and a folder of packages that it hosts. */
export type ManagedComputer = {
  route: Route;
  policies: PrivatePolicies;
  /** Deploys the extension with these settings; a running browser takes the change as it would any. */
  deploy(settings: Intended): void;
  /** Packs this version, as the kit does, and puts it into the hosted folder. */
  publish(version: string): void;
  close(): Promise<void>;
};

/** Sets one up with version 0.1.0 hosted and nothing deployed. The packages are of the builds with an open shadow root. */
export async function manageComputer(kind: BrowserKind): Promise<ManagedComputer> {
  const policies = privatePolicies(kind);
  const server = await servePackages();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = readKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const chrome = readBuild(built('chrome', 'e2e'));
  const firefox = readBuild(built('firefox', 'e2e'));
  const publish = (version: string) => {
    const builds = { chrome: at(chrome, version), edge: chrome, firefox: at(firefox, version) };
    server.publish(ownPackages(builds, key, server.url));
  };
  const FIRST = '0.1.0';
  publish(FIRST);
  const route = ownRoute(key.id, server.url, namesOf(FIRST).xpi);
  return {
    route,
    policies,
    publish,
    deploy: (settings) =>
      policies.set(kind === 'chromium' ? inChromium(route, settings) : inFirefox(route, settings)),
    close: async () => {
      await server.close();
      policies.remove();
    },
  };
}

/** The kit's policy, and the leave to look into an extension that a policy installed: without it no test can. */
function inChromium({ chrome }: Route, settings: Intended): string {
  if (!chrome) throw new Error('The route has no id for Chromium.');
  return JSON.stringify({
    DeveloperToolsAvailability: 1,
    ...JSON.parse(linuxJson('chrome', chrome, settings)),
  });
}

/** The kit's policy, and the leave to install what Mozilla has not signed, which extended support releases heed. */
function inFirefox(route: Route, settings: Intended): string {
  const preferences = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
  return JSON.stringify({ policies: { Preferences: preferences, ...firefoxPolicies(route, settings) } });
}

function at(build: Files, version: string): Files {
  const manifest = JSON.parse(Buffer.from(build['manifest.json'] ?? []).toString('utf8'));
  return { ...build, 'manifest.json': Buffer.from(JSON.stringify({ ...manifest, version })) };
}
