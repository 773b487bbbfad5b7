type Props = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** Said, not shown: ', 2 of 5'. */
  readonly position?: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly id?: string | undefined;
};

/** One radio button or check box with its label: the whole of it is the target. */
export function Choice({ type, name, value, label, position, isChosen, onChoose, id }: Props) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        value={value}
        id={id}
        checked={isChosen}
        aria-label={position === undefined ? undefined : label + position}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span class="label">{label}</span>
    </label>
  );
}
