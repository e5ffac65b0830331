interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL?: (address: string) => string }): unknown;
}

/** The one policy: workers may start from the program's own files; no text ever becomes markup or script. */
export function installTrustedTypes(): void {
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', { createScriptURL: ownAddress });
}

function ownAddress(address: string): string {
  const { origin, protocol } = new URL(address, window.location.href);
  if (origin === window.location.origin || protocol === 'blob:') return address;
  throw new TypeError(`Foreign script: ${origin}`);
}
