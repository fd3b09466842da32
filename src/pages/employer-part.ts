import type { Overview } from '../messages/protocol';
import { pages } from '../words/en-GB';
import { element, list, paragraph } from './element';

/** What the employer can see, made from the settings in force. Of drafts: nothing, ever. */
export function employerLines(overview: Overview): HTMLElement {
  const { managed, choices } = overview;
  const settings = managed ? settingsOf(managed, overview.state.settings) : [];
  return element(
    'div',
    {},
    paragraph(pages.employerNothing()),
    paragraph(
      managed ? pages.employerManaged({ organisation: managed.organisation }) : pages.employerUnmanaged(),
    ),
    settings.length > 0 && paragraph(pages.employerSet()),
    settings.length > 0 && list(settings),
    choices.history && managed?.allowsHistory !== false && paragraph(pages.employerOwnHistory()),
    paragraph(pages.employerOther()),
  );
}

/** In: what IT set, and what came of it. */
function settingsOf(
  managed: NonNullable<Overview['managed']>,
  { mode, holdAt, severity }: Overview['state']['settings'],
): string[] {
  const { sectionsOff = [], sectionsChanged = [] } = managed;
  const lines: string[] = [];
  if (managed.choosesTrust) lines.push(pages.employerTrust());
  if (!managed.allowsMessages) lines.push(pages.employerMessages());
  if (!managed.allowsPause) lines.push(pages.employerPause());
  if (!managed.allowsHistory) lines.push(pages.employerHistory());
  if (managed.sitesOff.length > 0) lines.push(pages.employerSites({ sites: managed.sitesOff }));
  if (mode === 'quiet') lines.push(pages.employerQuiet());
  if (holdAt !== 'serious') lines.push(pages.employerHold({ holdAt }));
  if (sectionsOff.length > 0) lines.push(pages.employerSections({ refs: sectionsOff }));
  if (Object.keys(severity).length + sectionsChanged.length > 0) lines.push(pages.employerSeverity());
  return lines;
}
