import { useT } from "../../i18n/use-t.ts";
import { TextField } from "../../ui/text-field.tsx";

/** A new password: at least ten characters, nothing else asked of it. */
export const NewPasswordField = ({
  label,
  value,
  error,
  onChange,
}: {
  label: string;
  value: string;
  error?: string | null;
  onChange: (value: string) => void;
}) => {
  const t = useT();
  return (
    <TextField
      type="password"
      label={label}
      hint={t("you.keep.password-hint")}
      error={error}
      value={value}
      required
      minLength={10}
      maxLength={200}
      autoComplete="new-password"
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
