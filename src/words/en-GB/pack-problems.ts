/** What is wrong with a policy pack, said after the place where it is wrong: "sections[3].ref: is missing". */
export const packProblems = {
  missing: () => 'is missing',
  notA: ({ expected }: { expected: string }) => `should be ${kinds[expected] ?? expected}`,
  notOneOf: ({ allowed }: { allowed: string[] }) => `should be one of: ${allowed.join(', ')}`,
  unknownConcern: () => 'is not a concern that this version knows',
  empty: () => 'is empty',
  badId: () => 'may hold small letters, digits and hyphens only',
  badDate: () => 'should be a month such as 2024-04, a day such as 2024-04-30, or null',
  tooLong: () => 'is too long',
  unknownKey: () => 'is not known here: it may be mistyped, or belong elsewhere',
  badFormat: () =>
    'should be letters, digits, # for any digit and @ for any letter, such as INC-######; with two letters of its own and two digits, or five digits and a letter, or six digits',
  badName: () => 'should be a name of two letters or digits at least, and of 100 at most',
  notASection: ({ trust }: { trust: string }) => `is not a section of the ${trust} pack`,
  nothingChecked: () => 'is a section that no draft is checked against, so nothing in it can be changed',
  offAndSeverity: () => 'is switched off and given a severity: only one can be meant',
  noTrust: () => 'is missing, and no trust is chosen in the settings, so it is not clear which pack is meant',
  unknownTrust: ({ known }: { known: string[] }) => `is not a trust whose pack is here: ${known.join(', ')}`,
  malformed: () => 'is not in the form expected here',
  repeatedSection: ({ ref }: { ref: string }) => `repeats section ${ref}`,
  repeatedConcern: ({ id }: { id: string }) => `repeats ${id} for the same account`,
  strayPoint: ({ ref }: { ref: string }) => `should start with its section’s number, ${ref}`,
};

const kinds: Record<string, string> = {
  string: 'text in quotes',
  boolean: 'true or false',
  record: 'a group in curly brackets',
  array: 'a list in square brackets',
  object: 'a group in curly brackets',
};
