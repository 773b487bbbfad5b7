type Props = {
  readonly label: string;
  /** The same with what it is done to, for whoever hears it out of the row. */
  readonly of: string;
  readonly onPress: () => unknown;
};

export const RowAction = ({ label, of, onPress }: Props) => (
  <button type="button" class="quiet" aria-label={of} onClick={() => void onPress()}>
    {label}
  </button>
);
