import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { meQuery } from "../../session/me.ts";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { EmailSetting } from "./email-setting.tsx";
import { PasskeysSetting } from "./passkeys-setting.tsx";
import { PasswordSetting } from "./password-setting.tsx";
import { SessionsSetting } from "./sessions-setting.tsx";
import { TwoFactorSetting } from "./two-factor-setting.tsx";

/** The ways into the account, and where it is open. */
export const SecurityScreen = () => {
  const t = useT();
  const { data: me, error, refetch } = useQuery(meQuery);
  if (me?.anonymous) return <Navigate to="/you/keep" replace />;
  return (
    <Page title={t("you.security.title")} back="/you">
      {me ? (
        <div className="grid gap-4">
          <EmailSetting me={me} />
          {me.hasPassword ? <PasswordSetting /> : null}
          <PasskeysSetting me={me} />
          <TwoFactorSetting me={me} />
          <SessionsSetting />
        </div>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};
