import { useEffect, useMemo } from 'preact/hooks';

type Props = { readonly html: string; readonly title: string };

/**
 * Shows a page that is stored nowhere, alive as the respondent will have it. A blob address keeps Trusted Types shut
 * (`srcdoc` would need a policy) and carries this page's own content policy along; the sandbox keeps the form from being
 * sent and this page from being left.
 */
export function PreviewFrame({ html, title }: Props) {
  const address = useMemo(() => URL.createObjectURL(new Blob([withOrigin(html)], { type: 'text/html' })), [html]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <iframe class="phone" title={title} src={address} sandbox="allow-same-origin allow-scripts" />;
}

/** Paths mean nothing at a blob's address. */
const withOrigin = (html: string) => html.replaceAll(/(href|src)="\/(?!\/)/g, `$1="${location.origin}/`);
