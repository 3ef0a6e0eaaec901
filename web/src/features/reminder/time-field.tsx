import { useState } from "react";
import { TextField } from "../../ui/text-field.tsx";

/** A time on the wall. It is kept when the field is left, not while a hand is still on it. */
export const TimeField = ({
  label,
  shown,
  value,
  onChange,
}: {
  /** The whole name, for those who hear it alone. */
  label: string;
  /** What stands above it. */
  shown: string;
  value: string;
  onChange: (value: string) => void;
}) => {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null && /^\d\d:\d\d$/.test(draft) && draft !== value) onChange(draft);
    setDraft(null);
  };
  return (
    <TextField
      type="time"
      label={shown}
      aria-label={label}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
    />
  );
};
