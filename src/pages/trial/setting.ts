import type { TrialOptions } from '../../messages/trial';
import type { Account, DraftContext, SiteId } from '../../model/draft';
import type { Pack } from '../../model/pack';
import { pages, trial } from '../../words/en-GB';
import { element, part } from '../element';
import type { TrialLink } from './link';

/** What the page for trying drafts stands on: in the extension, or by itself as a file. */
export type TrialGround = {
  link: TrialLink;
  /** Every trust that can be chosen, in the order they are shown. */
  trusts: readonly { id: string; trust: string }[];
  /** The one chosen at first. */
  chosen: string | null;
  sites: readonly SiteId[];
  packOf(trust: string): Promise<Pack | undefined>;
  optionsFor(pack: Pack): TrialOptions;
  /** Opens the policy at a section; undefined where this trust's policy has no page here. */
  opensSection(trust: string): ((ref: string) => void) | undefined;
};

/** What was chosen for the drafts that are tried. */
export type Setting = {
  options: TrialOptions | undefined;
  site: SiteId | undefined;
  account: Account | undefined;
};

/** Trust, site and account. `changed` is called at once with what is chosen first, and with every later choice. */
export function settingPart(ground: TrialGround, changed: (setting: Setting) => void): HTMLElement {
  let setting: Setting = { options: undefined, site: undefined, account: undefined };
  const change = (some: Partial<Setting>) => {
    setting = { ...setting, ...some };
    changed(setting);
  };
  const takeTrust = async (id: string) => {
    const pack = id === '' ? undefined : await ground.packOf(id);
    // The person may have chosen another in the meantime.
    if (trust.value === id) change({ options: pack && ground.optionsFor(pack) });
  };
  const [trustField, trust] = choice('trial-trust', trial.trust(), [
    ['', trial.trustNone()],
    ...ground.trusts.map((one): [string, string] => [one.id, one.trust]),
  ]);
  trust.value = ground.chosen ?? '';
  trust.addEventListener('change', () => void takeTrust(trust.value));
  const [siteField, site] = choice('trial-site', trial.site(), [
    ['', trial.siteAny()],
    ...ground.sites.map((id): [string, string] => [id, pages.siteName({ site: id })]),
  ]);
  site.addEventListener('change', () => change({ site: ground.sites.find((id) => id === site.value) }));
  const [accountField, account] = choice('trial-account', trial.account(), [
    ['', trial.accountPersonal()],
    ['trust', trial.accountTrust()],
  ]);
  account.addEventListener('change', () =>
    change({ account: account.value === 'trust' ? 'trust' : undefined }),
  );
  void takeTrust(trust.value);
  return part(
    trial.choicesTitle(),
    element('div', { className: 'trial-choices' }, trustField, siteField, accountField),
  );
}

/** A draft's context as chosen; what the draft says of itself counts first. */
export function contextIn({ site, account }: Setting, own: DraftContext = {}): DraftContext {
  return { ...own, site: own.site ?? site, account: own.account ?? account };
}

function choice(id: string, label: string, options: [string, string][]): [HTMLElement, HTMLSelectElement] {
  const select = element(
    'select',
    { id, className: 'nhsuk-select' },
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
  return [
    element(
      'div',
      { className: 'nhsuk-form-group' },
      element('label', { className: 'nhsuk-label', htmlFor: id }, label),
      select,
    ),
    select,
  ];
}
