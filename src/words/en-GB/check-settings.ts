/** What `npm run check-settings` says of a file of managed settings. Lines count from 1. */
export const checkSettings = {
  usage: () => 'Usage: npm run check-settings -- [--id EXTENSION_ID] FILE',
  unreadable: ({ file, reason }: { file: string; reason: string }) => `${file} could not be read: ${reason}`,
  fault: ({ file, line, message }: { file: string; line: number; message: string }) =>
    `${file}, line ${line}: ${message}`,
  remark: ({ file, line, message }: { file: string; line: number; message: string }) =>
    `${file}, line ${line}, only to note: ${message}`,
  summary: ({ count }: { count: number }) =>
    count === 1 ? '1 thing is wrong.' : `${count} things are wrong.`,
  good: ({ file, fields }: { file: string; fields: string[] }) =>
    fields.length === 0
      ? `${file}: nothing is wrong, and nothing is set.`
      : `${file}: nothing is wrong. It sets: ${fields.join(', ')}.`,

  notJson: () => 'This is where the file stops being JSON.',
  notSettings: () => 'The file should hold a group in curly brackets.',
  noSettings: () =>
    'There are no settings for the extension here: neither under 3rdparty, extensions and its id (Chrome, Edge, Chromium), nor under policies, 3rdparty, Extensions and its id (Firefox).',
  smallExtensions: () =>
    '“extensions” is written “Extensions” in Firefox’s policies.json: Firefox reads nothing under any other name.',
  whichOne: ({ ids }: { ids: string[] }) =>
    ids.length === 0
      ? 'None of these extensions has settings that Sensecheck knows. Say which is meant: --id EXTENSION_ID.'
      : `More than one extension has such settings. Say which is meant: --id ${ids.join(' or --id ')}.`,
  noSuchId: ({ id }: { id: string }) => `There is nothing for the extension ${id} here.`,
  repeated: ({ path }: { path: string }) => `“${path}” is given twice: only the last would be used.`,
  unknown: ({ field, meant }: { field: string; meant: string | undefined }) =>
    `“${field}” is not a setting${meant === undefined ? '' : `; perhaps “${meant}” is meant`}. Chrome and Edge drop it without a word.`,
  wrongType: ({ field, type }: { field: string; type: string }) =>
    `“${field}” should be ${types[type] ?? type}. Chromium drops it without a word.`,
  notInText: ({ field }: { field: string }) =>
    `“${field}” should be JSON inside a text in quotes, with each quote inside it written \\". Chromium drops it without a word.`,
  badSelector: ({ site, name, fault }: { site: string; name: string; fault: string }) =>
    `“siteOverrides” has for “${name}” of ${site} what no browser reads as a selector, so it would not be used: ${fault}`,
  strangeSign: ({ sign }: { sign: string }) => `there is no place for “${sign}” in a selector.`,
  endsTooSoon: () => 'something is missing at its end.',
  combinatorFirst: () => 'nothing stands before the first >, + or ~.',
  nameSpace: () => '| stands for a name space, which there is none of here.',
  pseudoElement: ({ name }: { name: string }) => `“::${name}” stands for no element of the page.`,
  notAPseudoClass: ({ name }: { name: string }) => `“:${name}” is nothing that browsers know.`,
  inKitForm: ({ field }: { field: string }) =>
    `“${field}” stands here as it is. The kit makes JSON in a text of it; where you set it yourself, it has to be that.`,
  unknownSelector: ({ site, name, known }: { site: string; name: string; known: string[] }) =>
    `“siteOverrides” has the selector “${name}” for ${site}, which has none of that name, so it would not be used. It has: ${known.join(', ')}.`,
  noHold: ({ mode }: { mode: string }) =>
    `“holdAt” has no effect in the mode “${mode}”: Post is held in the mode “full” only.`,
};

const types: Record<string, string> = {
  string: 'text in quotes',
  boolean: 'true or false, without quotes',
  array: 'a list in square brackets, each entry text in quotes',
};
