import type { Role } from "@evenkeel/contract/basic";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { queryClient } from "../api/query-client.ts";
import { useOnline } from "../api/use-online.ts";
import { type MessageKey, useT } from "../i18n/use-t.ts";
import { knownMember, useMe } from "../session/me.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { join } from "../ui/join.ts";
import { Mark } from "../ui/mark.tsx";

interface Door {
  readonly to: string;
  readonly icon: IconName;
  readonly name: MessageKey;
}

const MEMBER_DOORS: readonly Door[] = [
  { to: "/", icon: "home", name: "navigation.home" },
  { to: "/talk", icon: "talk", name: "navigation.talk" },
  { to: "/patterns", icon: "patterns", name: "navigation.patterns" },
  { to: "/library", icon: "library", name: "navigation.library" },
  { to: "/you", icon: "you", name: "navigation.you" },
];
const ROTA: Door = { to: "/on-call", icon: "calendar", name: "navigation.rota" };
const ESCALATIONS: Door = { to: "/escalations", icon: "bell", name: "navigation.escalations" };
const THERAPIST_DOORS: readonly Door[] = [
  { to: "/caseload", icon: "list", name: "navigation.caseload" },
  ESCALATIONS,
  { to: "/you", icon: "you", name: "navigation.you" },
];
const ON_CALL_DOORS: readonly Door[] = [
  ESCALATIONS,
  ROTA,
  { to: "/caseload", icon: "list", name: "navigation.caseload" },
  { to: "/you", icon: "you", name: "navigation.you" },
];
const OPERATOR_DOORS: readonly Door[] = [
  { to: "/staff", icon: "person", name: "navigation.staff" },
  { to: "/lines", icon: "call", name: "navigation.lines" },
  ESCALATIONS,
  ROTA,
  { to: "/models", icon: "patterns", name: "navigation.models" },
  { to: "/you", icon: "you", name: "navigation.you" },
];

const doorsOf = (role: Role | undefined): readonly Door[] => {
  switch (role) {
    case "therapist":
      return THERAPIST_DOORS;
    case "on-call":
      return ON_CALL_DOORS;
    case "operator":
      return OPERATOR_DOORS;
    default:
      return MEMBER_DOORS;
  }
};

const DoorLink = ({ door }: { door: Door }) => {
  const t = useT();
  return (
    <Link
      to={door.to}
      activeOptions={{ exact: door.to === "/" }}
      className="flex min-h-13 flex-1 flex-col items-center justify-center gap-0.5 rounded-field text-label font-medium text-ink-2 transition-colors duration-150 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-sea md:min-h-11 md:flex-none md:flex-row md:justify-start md:gap-3 md:px-3 md:text-body md:hover:bg-sunk md:aria-[current=page]:bg-sea-soft md:aria-[current=page]:text-ink"
    >
      <Icon name={door.icon} />
      {t(door.name)}
    </Link>
  );
};

/** The talk, a questionnaire that is being filled in and a practice have a phone to themselves. */
const ALONE = /^\/talk\/.|^\/measures\/[^/]+\/take|^\/practice\/(?!done)./;

/** The navigation around the rooms: at the bottom on a phone, at the side on a desk. */
export const Rooms = () => {
  const t = useT();
  const me = useMe();
  const doors = doorsOf(me?.role);
  const memberId = me?.memberId ?? knownMember();
  // Words that waited for a connection go out wherever the app is opened, not only in the talk.
  useEffect(() => {
    void import("../features/conversation/talk.ts").then(({ outbox }) => outbox.open(memberId));
    if (memberId !== null)
      void import("../features/journal/send-kept.ts").then(({ sendKept }) => sendKept(memberId));
  }, [memberId]);
  const isMember = me?.role === "member";
  // The safety plan is fetched before it is needed: what the device keeps opens without a connection.
  useEffect(() => {
    if (isMember)
      void import("../features/safety-plan/safety-plan-api.ts").then(({ safetyPlanQuery }) =>
        queryClient.prefetchQuery(safetyPlanQuery),
      );
  }, [isMember]);
  const online = useOnline();
  const alone = useRouterState({ select: (state) => ALONE.test(state.location.pathname) });
  return (
    <div data-rooms="" className="md:grid md:min-h-dvh md:grid-cols-[13rem_minmax(0,1fr)]">
      <div className={join("md:order-2 md:pb-0", !alone && "pb-[calc(5rem+env(safe-area-inset-bottom))]")}>
        <Outlet />
      </div>
      <div
        className={join(
          "fixed inset-x-0 bottom-0 z-20 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)]",
          "md:sticky md:top-0 md:order-1 md:h-dvh md:border-t-0 md:border-e md:px-4 md:py-5",
          alone && "hidden md:block",
        )}
      >
        <nav aria-label={t("navigation.main")} className="flex gap-1 px-2 py-1.5 md:flex-col md:px-0">
          <div className="hidden items-center gap-2 px-3 pb-6 md:flex">
            <Mark />
            <span className="serif text-title">Evenkeel</span>
          </div>
          {doors.map((door) => (
            <DoorLink key={door.to} door={door} />
          ))}
        </nav>
        {online ? null : (
          <p className="border-t border-line px-4 py-2 text-center text-label text-ink-2 md:mt-4 md:border-0 md:px-3 md:text-start">
            {t("navigation.offline")}
          </p>
        )}
      </div>
    </div>
  );
};
