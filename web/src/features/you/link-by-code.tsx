import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { roleWord } from "./access-words.ts";
import { Setting } from "./setting.tsx";
import { Trouble } from "./trouble.tsx";
import { linkClinician, previewLink } from "./you-api.ts";

/** A clinician's code, the name behind it, and the member's yes. */
export const LinkByCode = () => {
  const t = useT();
  const [code, setCode] = useState("");
  const found = useRef<HTMLHeadingElement>(null);
  const look = useMutation({
    mutationFn: previewLink,
    onSuccess: () => requestAnimationFrame(() => found.current?.focus()),
  });
  const link = useMutation({
    mutationFn: linkClinician,
    onSuccess: () => {
      toast(t("you.care.linked", { name: look.data?.name ?? "" }));
      setCode("");
      look.reset();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    look.mutate(code.trim());
  };
  return (
    <Setting id="link" title={t("you.care.add-title")}>
      {look.data === undefined ? (
        <form onSubmit={submit} className="grid gap-4">
          <TextField
            label={t("you.care.code")}
            hint={t("you.care.code-hint")}
            value={code}
            required
            minLength={4}
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="tracking-widest uppercase"
            onChange={(event) => setCode(event.target.value)}
          />
          <Trouble error={look.error} />
          <Button type="submit" tone="sea" busy={look.isPending}>
            {t("you.care.look")}
          </Button>
        </form>
      ) : (
        <div className="grid gap-3">
          <h3 ref={found} tabIndex={-1} className="text-body font-semibold">
            {t("you.care.found-title")}
          </h3>
          <p className="serif text-heading">{look.data.name}</p>
          <p className="-mt-2 text-small text-ink-2">{roleWord(t, look.data.role)}</p>
          <p className="text-small text-ink-2">{t("you.care.found-text")}</p>
          <Trouble error={link.error} />
          <div className="flex flex-wrap gap-2">
            <Button tone="sea" busy={link.isPending} onClick={() => link.mutate(code.trim())}>
              {t("you.care.yes")}
            </Button>
            <Button tone="plain" onClick={() => look.reset()}>
              {t("you.care.no")}
            </Button>
          </div>
        </div>
      )}
    </Setting>
  );
};
