import type { Me } from "@evenkeel/contract/account";
import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useState } from "react";
import { type T, useT } from "../../i18n/use-t.ts";
import { meQuery } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { SignOut } from "./sign-out.tsx";

interface Door {
  readonly to: NonNullable<LinkProps["to"]>;
  readonly icon: IconName;
  readonly title: string;
  readonly hint?: string;
}

const accountDoors = (t: T, me: Me): readonly Door[] => [
  { to: "/you/profile", icon: "person", title: t("you.profile"), hint: me.name ?? t("you.profile.no-name") },
  {
    to: me.anonymous ? "/you/keep" : "/you/security",
    icon: "key",
    title: t("you.security"),
    hint: me.anonymous
      ? t("you.security.hint-anonymous")
      : me.email === null
        ? t("you.signed-in-passkey")
        : t("you.signed-in-as", { email: me.email }),
  },
];

const deviceDoors = (t: T, me: Me): readonly Door[] => [
  { to: "/you/look", icon: "moon", title: t("you.look") },
  {
    to: "/you/lock",
    icon: "lock",
    title: t("you.lock"),
    hint: t(me.lock.set ? "you.lock.on" : "you.lock.off"),
  },
];

const peopleDoors = (t: T): readonly Door[] => [
  { to: "/you/consent", icon: "shield", title: t("you.consent"), hint: t("you.consent.hint") },
  { to: "/you/access-log", icon: "list", title: t("you.access-log"), hint: t("you.access-log.hint") },
  { to: "/you/clinicians", icon: "professional", title: t("you.clinicians") },
  {
    to: "/you/trusted-person",
    icon: "call",
    title: t("you.trusted-person"),
    hint: t("you.trusted-person.hint"),
  },
];

const reminderDoor = (t: T): Door => ({
  ...{ to: "/you/reminders", icon: "bell", title: t("you.reminders"), hint: t("you.reminders.hint") },
});

const dataDoors = (t: T): readonly Door[] => [
  { to: "/you/memory", icon: "talk", title: t("memory.title"), hint: t("you.memory.hint") },
  { to: "/you/suggestions", icon: "check", title: t("helps.title"), hint: t("helps.hint") },
  { to: "/you/data", icon: "download", title: t("you.data"), hint: t("you.data.hint") },
];

export const YouScreen = () => {
  const t = useT();
  const { data: me, error, refetch } = useQuery(meQuery);
  return (
    <Page title={t("you.title")}>
      {me ? <Doors me={me} /> : error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}
    </Page>
  );
};

const Doors = ({ me }: { me: Me }) => {
  const t = useT();
  const [leaving, setLeaving] = useState(false);
  const isMember = me.role === "member";
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {me.anonymous ? <NotKept /> : null}
      <Group title={t("you.group.account")} doors={accountDoors(t, me)} />
      <Group
        title={t("you.group.here")}
        doors={isMember ? [reminderDoor(t), ...deviceDoors(t, me)] : deviceDoors(t, me)}
      />
      {isMember ? (
        <>
          <Group title={t("you.group.people")} doors={peopleDoors(t)} />
          <Group title={t("you.group.data")} doors={dataDoors(t)} />
        </>
      ) : null}
      <Button tone="outline" onClick={() => setLeaving(true)}>
        {t("you.sign-out")}
      </Button>
      <SignOut me={me} open={leaving} onOpenChange={setLeaving} />
    </div>
  );
};

const NotKept = () => {
  const t = useT();
  return (
    <Card aria-labelledby="not-kept" className="grid gap-3">
      <h2 id="not-kept" className="text-title">
        {t("you.anonymous-title")}
      </h2>
      <p className="text-small text-ink-2">{t("you.anonymous-text")}</p>
      <Button asChild tone="sea">
        <Link to="/you/keep">{t("you.anonymous-keep")}</Link>
      </Button>
    </Card>
  );
};

const Group = ({ title, doors }: { title: string; doors: readonly Door[] }) => (
  <section aria-label={title}>
    <h2 className="pb-2 font-sans text-small font-semibold tracking-normal text-ink-2">{title}</h2>
    <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-lift">
      {doors.map((door) => (
        <li key={door.title}>
          <Link
            to={door.to}
            className="flex min-h-14 items-center gap-4 px-4 py-3 -outline-offset-2 transition-colors duration-150 first:rounded-t-card last:rounded-b-card hover:bg-sunk"
          >
            <Icon name={door.icon} size={22} className="shrink-0 text-ink-2" />
            <span className="min-w-0 flex-1">
              <span className="block font-medium">{door.title}</span>
              {door.hint ? <span className="block truncate text-small text-ink-2">{door.hint}</span> : null}
            </span>
            <Icon name="down" size={18} className="shrink-0 -rotate-90 text-ink-2" />
          </Link>
        </li>
      ))}
    </ul>
  </section>
);
