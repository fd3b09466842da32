import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { built, expect, test } from '../support/e2e';

/** Bytes after gzip: what the script in the page may weigh, since every page of the four sites loads it. */
const MOST = 60_000;

test('the script in the page weighs no more than 60 KB', () => {
  const script = readFileSync(path.join(built('chrome', 'production'), 'content-scripts/composer.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST);
});
