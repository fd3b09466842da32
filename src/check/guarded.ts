/** Runs one detector, rule or reader; where it throws, `failed` gets its name, the others still run, and the report says so. */
export function guarded<T>(run: () => T, name: string, failed: Set<string>): T | undefined {
  try {
    return run();
  } catch {
    failed.add(name);
    return undefined;
  }
}
