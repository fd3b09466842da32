const inHundred = ({ part, all }: { part: number; all: number }) => Math.round((part / all) * 100);

/** What the page about Sensecheck says. */
export const about = {
  title: () => 'About Sensecheck',
  versionsTitle: () => 'Versions',
  version: ({ version }: { version: string }) => `Sensecheck ${version}`,
  independent: () => 'Independent of the NHS and of every trust named here.',
  yourPolicy: ({ title, version }: { title: string; version: string | null }) =>
    version === null
      ? `Your drafts are read against: ${title} (version not given).`
      : `Your drafts are read against: ${title}, version ${version}.`,
  noPolicy: () => 'No trust has been chosen, so drafts are not checked.',
  packsTitle: () => 'Policies that come with it',
  pack: (pack: { trust: string; title: string; version: string | null; fingerprint: string }) =>
    pack.version === null
      ? `${pack.trust}: ${pack.title} (version not given). Our summary: ${pack.fingerprint}`
      : `${pack.trust}: ${pack.title}, version ${pack.version}. Our summary: ${pack.fingerprint}`,
  concerns: ({ count, fingerprint }: { count: number; fingerprint: string }) =>
    `It looks for ${count} kinds of thing: list ${fingerprint}.`,

  judgesTitle: () => 'How well it judges',
  missed: ({ found, all }: { found: number; all: number }) =>
    `It misses a lot. Of 100 things that a communications lead would want said of a draft, it misses about ${inHundred({ part: all - found, all })}.`,
  alarmed: ({ alarmed, held, all }: { alarmed: number; held: number; all: number }) =>
    `Of 100 drafts with nothing wrong, it warns about ${inHundred({ part: alarmed, all })} and holds Post for ${inHundred({ part: held, all })}.`,
  soSilence: () => 'So when it says nothing, that is not a pass. You know things that it cannot.',
  measuredOn: ({ drafts, date }: { drafts: number; date: string }) =>
    `Measured on ${date}, on ${drafts} invented drafts by writers it had not met.`,

  othersTitle: () => 'The work of others in it',
  dataTitle: () => 'Word lists and figures',
  data: ({ source, licence }: { source: string; licence: string }) => `${source}. Licence: ${licence}`,
  packagesTitle: () => 'Software',
  package: ({ name, version, licence }: { name: string; version: string; licence: string }) =>
    `${name} ${version}. Licence: ${licence}`,
  fullTexts: () => 'All licences in full',
} as const;
