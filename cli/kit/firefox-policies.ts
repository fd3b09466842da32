import type { Intended } from './fields';
import type { Route } from './routes';

/** What Firefox reads on every system: installs the XPI, keeps it, and sets what IT intends. */
export function firefoxPolicies({ firefox }: Route, intended: Intended): Record<string, unknown> {
  return {
    ExtensionSettings: {
      [firefox.id]: {
        installation_mode: 'force_installed',
        install_url: firefox.installUrl,
        default_area: 'navbar',
      },
    },
    '3rdparty': { Extensions: { [firefox.id]: intended } },
  };
}

/** The same as the file `policies.json`. */
export function firefoxJson(route: Route, intended: Intended): string {
  return `${JSON.stringify({ policies: firefoxPolicies(route, intended) }, null, 2)}\n`;
}
