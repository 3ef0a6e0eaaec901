import { useMutation, useQuery } from "@tanstack/react-query";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { roleWord } from "../you/access-words.ts";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { InviteForm } from "./invite-form.tsx";
import { staffQuery, withdraw } from "./staff-api.ts";

/** Who works here, who was asked to, and a link for the next one. */
export const StaffScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(staffQuery);
  return (
    <Page title={t("navigation.staff")} wide>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-start">
          <div className="grid gap-4">
            <Setting id="staff" title={t("staff.working")}>
              <StaffTable staff={data.staff} />
            </Setting>
            <Setting id="pending" title={t("staff.pending")}>
              <Pending invitations={data.invitations} />
            </Setting>
          </div>
          <InviteForm />
        </div>
      )}
    </Page>
  );
};

const StaffTable = ({
  staff,
}: {
  staff: readonly {
    readonly userId: string;
    readonly name: string;
    readonly role: string;
    readonly email: string;
    readonly since: string;
  }[];
}) => {
  const t = useT();
  return (
    <ul className="divide-y divide-line">
      {staff.map((one) => (
        <li key={one.userId} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 py-2">
          <span className="font-medium">{one.name}</span>
          <span className="text-end text-small">{roleWord(t, one.role)}</span>
          <span className="truncate text-small text-ink-2">{one.email}</span>
          <span className="text-end text-small text-ink-2">
            {t("staff.since", { when: shortDate(one.since) })}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Pending = ({
  invitations,
}: {
  invitations: readonly {
    readonly invitationId: string;
    readonly role: string;
    readonly email: string | null;
    readonly expiresAt: string;
  }[];
}) => {
  const t = useT();
  const end = useMutation({ mutationFn: withdraw, onSuccess: () => toast(t("staff.withdrawn")) });
  if (invitations.length === 0) return <p className="text-small text-ink-2">{t("staff.pending-none")}</p>;
  return (
    <>
      <ul className="divide-y divide-line">
        {invitations.map((one) => {
          const who = one.email ?? t("staff.by-link");
          return (
            <li key={one.invitationId} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <span className="min-w-0 flex-1 basis-48">
                <span className="block truncate font-medium">{who}</span>
                <span className="text-small text-ink-2">
                  {roleWord(t, one.role)}, {t("staff.until", { when: shortDate(one.expiresAt) })}
                </span>
              </span>
              <Button
                tone="outline"
                size="small"
                busy={end.isPending && end.variables === one.invitationId}
                aria-label={`${t("staff.withdraw")}: ${who}, ${roleWord(t, one.role)}`}
                onClick={() => end.mutate(one.invitationId)}
              >
                {t("staff.withdraw")}
              </Button>
            </li>
          );
        })}
      </ul>
      <Trouble error={end.error} />
    </>
  );
};
