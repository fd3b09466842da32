import { type KitField, kitFields } from './fields';
import { installKey, POLICY_ROOTS, settingsKey } from './registry';
import { type ChromiumBrowser, installEntry, type Source } from './routes';
import { documentOf, type Element, element } from './xml';

/** Names that ADMX, ADML and Intune's addresses share. */
export const CATEGORY = 'Sensecheck';
export const INSTALL = 'Install';
/** JSON of a whole pack is long; without a limit of ours Group Policy would cut at 1,023. */
const LONGEST = 1_048_576;
const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const BROWSERS: Record<ChromiumBrowser, string> = { chrome: 'Google Chrome', edge: 'Microsoft Edge' };

/** The Group Policy template of one browser: one policy a managed field, and one that installs the extension. */
export function admx(browser: ChromiumBrowser, source: Source): string {
  const prefix = `sensecheck_${browser}`;
  return documentOf(
    element(
      'policyDefinitions',
      { xmlns: NAMESPACE, revision: '1.0', schemaVersion: '1.0' },
      element(
        'policyNamespaces',
        {},
        element('target', { prefix, namespace: `Sensecheck.Policies.${browser}` }),
      ),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, element('definitions', {}, supported())),
      element('categories', {}, element('category', { name: CATEGORY, displayName: string(CATEGORY) })),
      element(
        'policies',
        {},
        installPolicy(browser, source),
        ...kitFields.map((field) => fieldPolicy(field, settingsKey(browser, source.id))),
      ),
    ),
  );
}

/** The template's words. The same for every language folder: Group Policy falls back to en-US where its own is missing. */
export function adml(browser: ChromiumBrowser): string {
  const strings: [id: string, text: string][] = [
    [CATEGORY, `Sensecheck (${BROWSERS[browser]})`],
    ['Supported', `${BROWSERS[browser]} 105 or later`],
    [INSTALL, 'Install Sensecheck'],
    [`${INSTALL}_Explain`, installHelp(browser)],
    ...kitFields.flatMap((field): [string, string][] => [
      [field.name, field.title],
      [`${field.name}_Explain`, helpOf(field)],
      ...field.choices.map((choice): [string, string] => [`${field.name}_${choice}`, choice]),
    ]),
  ];
  return documentOf(
    element(
      'policyDefinitionResources',
      { xmlns: NAMESPACE, revision: '1.0', schemaVersion: '1.0' },
      element('displayName', {}, 'Sensecheck'),
      element('description', {}, 'Settings of the Sensecheck extension.'),
      element(
        'resources',
        {},
        element('stringTable', {}, ...strings.map(([id, text]) => element('string', { id }, text))),
        element('presentationTable', {}, ...kitFields.filter(hasElement).map(presentation)),
      ),
    ),
  );
}

function installPolicy(browser: ChromiumBrowser, source: Source): Element {
  const key = installKey(browser, source.id);
  const items = Object.entries(installEntry(browser, source));
  const item = (valueName: string, value: Element) =>
    element('item', { key, valueName }, element('value', {}, value));
  return policy(
    INSTALL,
    { key },
    element('enabledList', {}, ...items.map(([name, value]) => item(name, literal(value)))),
    element('disabledList', {}, ...items.map(([name]) => item(name, element('delete')))),
  );
}

function fieldPolicy(field: KitField, key: string): Element {
  const { name, kind, choices } = field;
  switch (kind) {
    case 'yes-no':
      return policy(
        name,
        { key, valueName: name },
        element('enabledValue', {}, literal(true)),
        element('disabledValue', {}, literal(false)),
      );
    case 'list': {
      const list = element('list', { id: name, key: `${key}\\${name}`, valuePrefix: '' });
      return policy(name, { key }, element('elements', {}, list), field);
    }
    case 'choice': {
      const items = choices.map((choice) =>
        element('item', { displayName: string(`${name}_${choice}`) }, element('value', {}, literal(choice))),
      );
      const chosen = element('enum', { id: name, valueName: name, required: 'true' }, ...items);
      return policy(name, { key }, element('elements', {}, chosen), field);
    }
    case 'text':
    case 'json': {
      const text = element('text', {
        id: name,
        valueName: name,
        required: 'true',
        maxLength: String(LONGEST),
      });
      return policy(name, { key }, element('elements', {}, text), field);
    }
  }
}

/** A policy for the machine. Among `rest` a field asks for its presentation. */
function policy(name: string, attributes: Record<string, string>, ...rest: (Element | KitField)[]): Element {
  const isElement = (one: Element | KitField): one is Element => 'tag' in one;
  const shown: Record<string, string> = rest.some((one) => !isElement(one))
    ? { presentation: `$(presentation.${name})` }
    : {};
  return element(
    'policy',
    {
      name,
      class: 'Machine',
      displayName: string(name),
      explainText: string(`${name}_Explain`),
      ...shown,
      ...attributes,
    },
    element('parentCategory', { ref: CATEGORY }),
    element('supportedOn', { ref: 'Supported' }),
    ...rest.filter(isElement),
  );
}

function hasElement({ kind }: KitField): boolean {
  return kind !== 'yes-no';
}

function presentation({ name, title, kind }: KitField): Element {
  const shown = {
    list: () => element('listBox', { refId: name }, title),
    choice: () => element('dropdownList', { refId: name, noSort: 'true' }, title),
    text: () => element('textBox', { refId: name }, element('label', {}, title)),
    json: () => element('textBox', { refId: name }, element('label', {}, title)),
    'yes-no': () => element('text', {}, title),
  };
  return element('presentation', { id: name }, shown[kind]());
}

function helpOf({ description, kind }: KitField): string {
  const how: Record<KitField['kind'], string> = {
    text: '',
    json: 'Put the JSON in one line. A kit made from a settings file has it ready in its .reg file.',
    choice: 'Choose one of the list.',
    'yes-no': 'Enabled means true, disabled means false.',
    list: 'One entry a line.',
  };
  const unset =
    'Not configured leaves the default. A value that does not fit is shown in the popup and not used.';
  return [description, how[kind], unset].filter(Boolean).join('\n');
}

function installHelp(browser: ChromiumBrowser): string {
  return [
    `Installs Sensecheck in ${BROWSERS[browser]} and keeps it there; people cannot remove it.`,
    `It writes one entry under ${POLICY_ROOTS[browser]}\\ExtensionSettings. If ExtensionSettings is already set as one JSON text, add the entry to that text instead.`,
    'An address outside the browser’s store needs a computer that is joined to a domain or managed from the cloud.',
  ].join('\n');
}

function supported(): Element {
  return element('definition', { name: 'Supported', displayName: string('Supported') });
}

function literal(value: string | boolean): Element {
  return typeof value === 'boolean'
    ? element('decimal', { value: String(Number(value)) })
    : element('string', {}, value);
}

function string(id: string): string {
  return `$(string.${id})`;
}
