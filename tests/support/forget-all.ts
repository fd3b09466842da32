/** Empties every storage of the extension. Runs in one of its pages: uses nothing from outside itself. */
export async function forgetAll(): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  for (const { name } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name ?? '');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('The worker holds the database open.'));
    });
  }
}
