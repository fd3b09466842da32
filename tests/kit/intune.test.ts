import { describe, expect, it } from 'vitest';
import { admx } from '../../cli/kit/admx';
import { intuneProfile, type OmaSetting } from '../../cli/kit/intune';
import { managedFields } from '../../src/model/managed';
import { everyField, source } from './every-field';
import { all, attribute, parseXml } from './parse-xml';

describe.each([
  ['chrome', 'SensecheckChrome'],
  ['edge', 'SensecheckEdge'],
] as const)('%s', (browser, app) => {
  const { omaSettings }: { omaSettings: OmaSetting[] } = JSON.parse(
    intuneProfile(browser, source, everyField),
  );
  const [template, install, ...settings] = omaSettings;
  const root = `./Device/Vendor/MSFT/Policy/Config/${app}~Policy~Sensecheck/`;

  it('takes in the same template, then installs', () => {
    expect(template?.omaUri).toBe(
      `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${app}/Policy/${app}`,
    );
    expect(template?.value).toBe(admx(browser, source));
    expect(install).toMatchObject({ omaUri: `${root}Install`, value: '<enabled/>' });
  });

  it('sets every managed field, by a policy of the template and by its part', () => {
    const policies = all(parseXml(admx(browser, source)), 'policy').map((one) => attribute(one, 'name'));
    const names = settings.map(({ omaUri }) => omaUri.slice(root.length));
    expect(names).toEqual(Object.keys(managedFields));
    for (const name of names) expect(policies).toContain(name);
    const read = settings.map(({ value }, index) => {
      const row = parseXml(`<row>${value}</row>`);
      const [data] = all(row, 'data');
      if (!data) return all(row, 'enabled').length > 0;
      expect(attribute(data, 'id')).toBe(names[index]);
      const text = attribute(data, 'value');
      return text.includes('\uF000') || Array.isArray(Object.values(everyField)[index])
        ? text.split('\uF000').filter((_, place) => place % 2 === 1)
        : text;
    });
    expect(read).toEqual(Object.values(everyField));
  });
});
