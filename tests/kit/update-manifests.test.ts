import { expect, it } from 'vitest';
import { updatesJson, updateXml } from '../../cli/kit/update-manifests';
import { ID } from './every-field';
import { all, attribute, parseXml } from './parse-xml';

it('Chromium is told the id, the address and the version', () => {
  const root = parseXml(updateXml(ID, 'https://software.example.org/a.crx?b=1&c=2', '0.1.0'));
  const [check] = all(root, 'updatecheck');
  expect(root.namespaceURI).toBe('http://www.google.com/update2/response');
  expect(attribute(all(root, 'app')[0], 'appid')).toBe(ID);
  expect(attribute(check, 'codebase')).toBe('https://software.example.org/a.crx?b=1&c=2');
  expect(attribute(check, 'version')).toBe('0.1.0');
});

it('Firefox is told the same, with the hash', () => {
  expect(JSON.parse(updatesJson('a@b.invalid', 'https://software.example.org/a.xpi', '0.1.0', 'ff'))).toEqual(
    {
      addons: {
        'a@b.invalid': {
          updates: [
            { version: '0.1.0', update_link: 'https://software.example.org/a.xpi', update_hash: 'sha256:ff' },
          ],
        },
      },
    },
  );
});
