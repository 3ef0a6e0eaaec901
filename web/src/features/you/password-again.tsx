import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Trouble } from "./trouble.tsx";

/** Asks for the password once more before a change to the ways in. */
export const PasswordAgain = ({
  busy,
  error,
  act,
  onPassword,
}: {
  busy: boolean;
  error: unknown;
  act?: string;
  onPassword: (password: string) => void;
}) => {
  const t = useT();
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onPassword(password);
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        type="password"
        label={t("you.two-factor.password")}
        value={password}
        required
        maxLength={200}
        autoComplete="current-password"
        onChange={(event) => setPassword(event.target.value)}
      />
      <Trouble error={error} />
      <Button type="submit" tone="sea" busy={busy}>
        {act ?? t("you.two-factor.continue")}
      </Button>
    </form>
  );
};
