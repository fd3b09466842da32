/** What is wrong with a policy pack, said after the place where it is wrong: "sections[3].ref: is missing". */
export const packProblems = {
  missing: () => 'is missing',
  notA: ({ expected }: { expected: string }) => `should be ${kinds[expected] ?? expected}`,
  notOneOf: ({ allowed }: { allowed: string[] }) => `should be one of: ${allowed.join(', ')}`,
  unknownConcern: () => 'is not a concern that this version knows',
  empty: () => 'is empty',
  badId: () => 'may hold small letters, digits and hyphens only',
  badDate: () => 'should be a month such as 2024-04, a day such as 2024-04-30, or null',
  malformed: () => 'is not in the form expected here',
  repeatedSection: ({ ref }: { ref: string }) => `repeats section ${ref}`,
  repeatedConcern: ({ id }: { id: string }) => `repeats ${id} for the same account`,
  strayPoint: ({ ref }: { ref: string }) => `should start with its section’s number, ${ref}`,
};

const kinds: Record<string, string> = {
  string: 'text in quotes',
  array: 'a list in square brackets',
  object: 'a group in curly brackets',
};
