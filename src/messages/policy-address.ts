/** The id under which a section stands on the policy page. In: its reference as printed: "6.4.12". */
export function sectionId(ref: string): string {
  return `section-${ref.trim().replace(/\s+/g, '-')}`;
}

/** Where a section is: the policy page, with the section behind the `#`. */
export function sectionLink(ref: string): `/policy.html#${string}` {
  return `/policy.html#${sectionId(ref)}`;
}
