import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldSentence } from "../../api/failure.ts";
import { longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/text-field.tsx";
import { roleWord } from "../you/access-words.ts";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { type Invitation, invite } from "./staff-api.ts";

const ROLES = ["therapist", "on-call", "operator"] as const;

/** Makes a link for one person and one role; it is shown this once. */
export const InviteForm = () => {
  const t = useT();
  const [role, setRole] = useState<Invitation["role"]>("therapist");
  const [email, setEmail] = useState("");
  const make = useMutation({ mutationFn: invite });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate(email.trim() === "" ? { role } : { role, email: email.trim() });
  };
  return (
    <Setting id="invite" title={t("staff.invite")} text={t("staff.invite-text")}>
      {make.data === undefined ? (
        <form onSubmit={submit} className="grid gap-4">
          <SelectField
            label={t("staff.role")}
            value={role}
            onChange={(event) => setRole(ROLES.find((one) => one === event.target.value) ?? "therapist")}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {roleWord(t, one)}
              </option>
            ))}
          </SelectField>
          <TextField
            type="email"
            label={t("staff.email")}
            hint={t("staff.email-hint")}
            error={fieldSentence(make.error, "email")}
            value={email}
            maxLength={254}
            autoComplete="off"
            onChange={(event) => setEmail(event.target.value)}
          />
          <Trouble error={make.error} />
          <Button type="submit" tone="sea" busy={make.isPending}>
            {t("staff.make-link")}
          </Button>
        </form>
      ) : (
        <Made
          link={make.data.link}
          expiresAt={make.data.expiresAt}
          onNext={() => {
            setEmail("");
            make.reset();
          }}
        />
      )}
    </Setting>
  );
};

const Made = ({ link, expiresAt, onNext }: { link: string; expiresAt: string; onNext: () => void }) => {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <div className="grid gap-3">
      <p role="status" className="text-small text-ink-2">
        {t("staff.link-made", { when: longDate(expiresAt) })}
      </p>
      <TextField
        label={t("staff.link")}
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        className="text-small"
      />
      <div className="flex flex-wrap gap-2">
        <Button tone="sea" size="small" onClick={() => void copy()}>
          {t(copied ? "staff.copied" : "staff.copy")}
        </Button>
        <Button tone="plain" size="small" onClick={onNext}>
          {t("staff.another")}
        </Button>
      </div>
    </div>
  );
};
