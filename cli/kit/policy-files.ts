import { adml, admx } from './admx';
import type { Intended } from './fields';
import { firefoxJson } from './firefox-policies';
import { intuneProfile } from './intune';
import { linuxJson } from './linux-json';
import { chromiumProfile, firefoxProfile } from './mobileconfig';
import { powershellScripts } from './powershell-scripts';
import { regFile } from './reg-file';
import { installKey, registryValues, settingsKey } from './registry';
import type { ChromiumBrowser, Route, Source } from './routes';
import { shScripts } from './sh-scripts';
import type { Files } from './zip';

/** Language folders that Group Policy looks into: the British one first, the American one where that is missing. */
const LANGUAGES = ['en-GB', 'en-US'];

/** Everything that deploys the extension by one route, by path. */
export function policyFiles(route: Route, intended: Intended, version: string): Files {
  const { chrome, edge } = route;
  return {
    ...(chrome ? windows('chrome', chrome, intended) : {}),
    ...(edge ? windows('edge', edge, intended) : {}),
    ...texts({
      ...(chrome
        ? {
            'linux/chrome/sensecheck.json': linuxJson('chrome', chrome, intended),
            'linux/chromium/sensecheck.json': linuxJson('chrome', chrome, intended),
            'macos/sensecheck-chrome.mobileconfig': chromiumProfile('chrome', chrome, intended),
          }
        : {}),
      ...(edge
        ? {
            'linux/edge/sensecheck.json': linuxJson('edge', edge, intended),
            'macos/sensecheck-edge.mobileconfig': chromiumProfile('edge', edge, intended),
          }
        : {}),
      'macos/sensecheck-firefox.mobileconfig': firefoxProfile(route, intended),
      'firefox/policies.json': firefoxJson(route, intended),
    }),
    ...inFolder('scripts', {
      ...shScripts(route, intended, version),
      ...powershellScripts(route, intended, version),
    }),
  };
}

/** The same files under a folder's name. */
export function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]));
}

/** Texts as files. */
export function texts(contents: Record<string, string>): Files {
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => [name, Buffer.from(content, 'utf8')]),
  );
}

function windows(browser: ChromiumBrowser, source: Source, intended: Intended): Files {
  const name = `sensecheck-${browser}`;
  const cleared = [installKey(browser, source.id), settingsKey(browser, source.id)];
  return {
    [`windows/${name}.reg`]: regFile(cleared, registryValues(browser, source, intended)),
    [`windows/${name}-remove.reg`]: regFile(cleared, []),
    ...texts({
      [`windows/group-policy/${name}.admx`]: admx(browser, source),
      ...Object.fromEntries(
        LANGUAGES.map((language) => [`windows/group-policy/${language}/${name}.adml`, adml(browser)]),
      ),
      [`windows/intune/${name}.json`]: intuneProfile(browser, source, intended),
    }),
  };
}
