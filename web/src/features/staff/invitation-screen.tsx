import { useMutation } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Failure, fieldSentence } from "../../api/failure.ts";
import { queryClient } from "../../api/query-client.ts";
import { useT } from "../../i18n/use-t.ts";
import { meQuery } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NewPasswordField } from "../you/new-password-field.tsx";
import { Trouble } from "../you/trouble.tsx";
import { acceptInvitation } from "./staff-api.ts";

const tokenIn = (search: { token?: unknown }): string | undefined =>
  search.token === undefined ? undefined : String(search.token);

/** Turns the link of an invitation into an account for someone who works here. */
export const InvitationScreen = () => {
  const t = useT();
  const token = useSearch({ strict: false, select: tokenIn });
  return (
    <Page title={t("staff.join-title")}>
      {token === undefined ? (
        <Empty title={t("staff.join-no-token-title")}>{t("staff.join-no-token")}</Empty>
      ) : (
        <Join token={token} />
      )}
    </Page>
  );
};

const Join = ({ token }: { token: string }) => {
  const t = useT();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const accept = useMutation({
    mutationFn: () => acceptInvitation({ token, name: name.trim(), email: email.trim(), password }),
    onSuccess: async (me) => {
      queryClient.clear();
      queryClient.setQueryData(meQuery.queryKey, me);
      await navigate({ to: "/", replace: true });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    accept.mutate();
  };
  const expired = accept.error instanceof Failure && accept.error.kind === "invitation-expired";
  if (expired) return <Empty title={t("staff.join-expired-title")}>{t("staff.join-expired")}</Empty>;
  return (
    <form onSubmit={submit} className="grid gap-5">
      <p className="text-ink-2">{t("staff.join-text")}</p>
      <TextField
        label={t("staff.join-name")}
        hint={t("staff.join-name-hint")}
        error={fieldSentence(accept.error, "name")}
        value={name}
        required
        maxLength={80}
        autoComplete="name"
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        type="email"
        label={t("staff.join-email")}
        error={fieldSentence(accept.error, "email")}
        value={email}
        required
        maxLength={254}
        autoComplete="username"
        onChange={(event) => setEmail(event.target.value)}
      />
      <NewPasswordField
        label={t("staff.join-password")}
        error={fieldSentence(accept.error, "password")}
        value={password}
        onChange={setPassword}
      />
      <Trouble error={accept.error} />
      <Button type="submit" tone="sea" busy={accept.isPending}>
        {t("staff.join-act")}
      </Button>
    </form>
  );
};
