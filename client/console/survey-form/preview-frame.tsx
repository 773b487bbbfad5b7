import { useEffect, useMemo } from 'preact/hooks';

type Props = { readonly html: string; readonly title: string };

/**
 * Shows a page that is nowhere stored. A blob address keeps Trusted Types shut (`srcdoc` would need a policy) and carries
 * this page's own content policy along; the sandbox runs no script in it, and its form goes nowhere.
 */
export function PreviewFrame({ html, title }: Props) {
  const address = useMemo(() => URL.createObjectURL(new Blob([html], { type: 'text/html' })), [html]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <iframe class="phone" title={title} src={address} sandbox="allow-same-origin" />;
}
