/** The nonce of this page's styles, written by the server into <meta name="csp-nonce">; empty in development. */
export function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
