/** "2024-04" → "April 2024", "2024-04-13" → "13 April 2024". In: an ISO date, with or without a day. */
export function showDate(iso: string): string {
  const hasDay = iso.length > 'YYYY-MM'.length;
  const date = new Date(hasDay ? `${iso}T00:00:00Z` : `${iso}-01T00:00:00Z`);
  const form = hasDay ? ({ day: 'numeric' } as const) : {};
  return date.toLocaleDateString('en-GB', { ...form, month: 'long', year: 'numeric', timeZone: 'UTC' });
}
