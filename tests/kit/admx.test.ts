import { describe, expect, it } from 'vitest';
import { adml, admx } from '../../cli/kit/admx';
import { kitFields } from '../../cli/kit/fields';
import { managedFields } from '../../src/model/managed';
import { source } from './every-field';
import { all, attribute, parseXml } from './parse-xml';

const PATHS = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
} as const;

describe.each(['chrome', 'edge'] as const)('%s', (browser) => {
  const template = parseXml(admx(browser, source));
  const words = parseXml(adml(browser));
  const policies = all(template, 'policy');
  const settings = `${PATHS[browser]}\\3rdparty\\extensions\\${source.id}\\policy`;

  it('has a policy for every managed field, and one that installs', () => {
    expect(policies.map((one) => attribute(one, 'name'))).toEqual(['Install', ...Object.keys(managedFields)]);
  });

  it.each(kitFields)('$name is written where $kind values are read', ({ name, kind, choices }) => {
    const policy = policies.find((one) => attribute(one, 'name') === name);
    expect(attribute(policy, 'key')).toBe(settings);
    expect(attribute(policy, 'class')).toBe('Machine');
    const shape = policy && {
      flag: attribute(policy, 'valueName'),
      text: all(policy, 'text').map((one) => attribute(one, 'valueName')),
      lists: all(policy, 'list').map((one) => [attribute(one, 'key'), attribute(one, 'valuePrefix')]),
      choices: all(policy, 'string').map((one) => one.textContent),
      numbers: all(policy, 'decimal').map((one) => attribute(one, 'value')),
    };
    expect(shape).toEqual({
      flag: kind === 'yes-no' ? name : '',
      text: kind === 'text' || kind === 'json' ? [name] : [],
      lists: kind === 'list' ? [[`${settings}\\${name}`, '']] : [],
      choices,
      numbers: kind === 'yes-no' ? ['1', '0'] : [],
    });
  });

  it('installs by an entry of ExtensionSettings, and takes every value of it back', () => {
    const [install] = policies;
    const items = (list: string) =>
      install
        ? all(install, list).flatMap((one) =>
            all(one, 'item').map((item) => [attribute(item, 'valueName'), item.textContent?.trim()]),
          )
        : [];
    expect(attribute(install, 'key')).toBe(`${PATHS[browser]}\\ExtensionSettings\\${source.id}`);
    expect(items('enabledList').slice(0, 2)).toEqual([
      ['installation_mode', 'force_installed'],
      ['update_url', source.updateUrl],
    ]);
    expect(items('disabledList').map(([name]) => name)).toEqual(items('enabledList').map(([name]) => name));
  });

  it('every id that the template names is in the words, and every word is used', () => {
    const text = admx(browser, source);
    const used = (kind: string) =>
      new Set([...text.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map((match) => match[1]));
    const given = (name: string) => new Set(all(words, name).map((one) => attribute(one, 'id')));
    expect(given('string')).toEqual(used('string'));
    expect(given('presentation')).toEqual(used('presentation'));
  });

  it('every part of a presentation names the part of the policy that it shows', () => {
    for (const shown of all(words, 'presentation')) {
      const name = attribute(shown, 'id');
      const policy = policies.find((one) => attribute(one, 'name') === name);
      const parts = ['textBox', 'listBox', 'dropdownList'].flatMap((part) => all(shown, part));
      const ids = ['text', 'list', 'enum'].flatMap((part) => (policy ? all(policy, part) : []));
      expect(parts.map((one) => attribute(one, 'refId'))).toEqual(ids.map((one) => attribute(one, 'id')));
    }
  });

  it('explains every field in the words of the schema', () => {
    const explained = new Map(all(words, 'string').map((one) => [attribute(one, 'id'), one.textContent]));
    for (const { name, title, description } of kitFields) {
      expect(explained.get(name)).toBe(title);
      expect(explained.get(`${name}_Explain`)).toContain(description);
    }
  });

  it('categories and what it is supported on are defined', () => {
    const defined = (name: string) => all(template, name).map((one) => attribute(one, 'name'));
    for (const policy of policies) {
      expect(defined('category')).toContain(attribute(all(policy, 'parentCategory')[0], 'ref'));
      expect(defined('definition')).toContain(attribute(all(policy, 'supportedOn')[0], 'ref'));
    }
  });
});
