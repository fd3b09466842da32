/** The few calls that the harness makes from inside the extension's own pages and worker. */
declare const chrome: {
  runtime: {
    reload(): void;
    getManifest(): { version: string };
    sendMessage(message: unknown): Promise<unknown>;
  };
  storage: Record<
    'local' | 'session' | 'sync',
    {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    }
  >;
  management: { uninstallSelf(options: { showConfirmDialog: boolean }): Promise<void> };
  extension: { getViews(): Window[] };
  tabs: {
    query(filter: { url: string | string[] }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  action: { getBadgeText(filter: { tabId: number }): Promise<string> };
};
