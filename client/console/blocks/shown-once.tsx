import { CopyButton } from './copy-button.tsx';

type Props = { readonly told: string; readonly secret: string; readonly copy: string };

/** What is shown here and nowhere else, because the server does not keep it. */
export const ShownOnce = ({ told, secret, copy }: Props) => (
  <div class="notice warning" role="status">
    <p>{told}</p>
    <p class="address">{secret}</p>
    <CopyButton text={secret} label={copy} />
  </div>
);
