import { Link } from "@tanstack/react-router";
import { type MessageKey, useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";

interface Door {
  readonly to: "/on-call" | "/on-call/channels" | "/on-call/deliveries" | "/on-call/drills";
  readonly name: MessageKey;
  readonly operatorOnly?: boolean;
}

const DOORS: readonly Door[] = [
  { to: "/on-call", name: "on-call.rota" },
  { to: "/on-call/channels", name: "on-call.channels" },
  { to: "/on-call/deliveries", name: "on-call.deliveries" },
  { to: "/on-call/drills", name: "on-call.drills", operatorOnly: true },
];

/** The pages of being on call, beside each other. */
export const OnCallDoors = () => {
  const t = useT();
  const me = useMe();
  return (
    <nav aria-label={t("on-call.pages")} className="-mx-1 mb-5 flex flex-wrap gap-1">
      {DOORS.filter((door) => door.operatorOnly !== true || me?.role === "operator").map((door) => (
        <Link
          key={door.to}
          to={door.to}
          activeOptions={{ exact: door.to === "/on-call" }}
          className="inline-flex min-h-11 items-center rounded-full px-4 text-small font-medium text-ink-2 transition-colors duration-150 hover:bg-sunk hover:text-ink aria-[current=page]:bg-sea-soft aria-[current=page]:font-semibold aria-[current=page]:text-ink"
        >
          {t(door.name)}
        </Link>
      ))}
    </nav>
  );
};
