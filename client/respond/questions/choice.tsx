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
  readonly describedBy?: string | undefined;
};

/** One radio button or check box with its label: the whole of it is the target. */
export function Choice({ type, name, value, label, position, isChosen, onChoose, id, describedBy }: Props) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        value={value}
        id={id}
        checked={isChosen}
        aria-describedby={describedBy}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span class="label">
        {label}
        {position !== undefined && <span class="said">{position}</span>}
      </span>
    </label>
  );
}
