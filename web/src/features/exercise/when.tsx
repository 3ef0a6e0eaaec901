import { clockTime, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Icon } from "../../ui/icon.tsx";

/** The time a step is planned for; nothing for results without one. */
export const When = ({ plannedFor }: { plannedFor: string | null }) => {
  const t = useT();
  if (plannedFor === null) return null;
  const when = `${longDate(plannedFor)}, ${clockTime(plannedFor)}`;
  const past = Date.parse(plannedFor) < Date.now();
  return (
    <span className="flex items-center gap-1.5 pt-1 text-small font-medium">
      <Icon name="calendar" size={17} className={past ? "text-ink-2" : "text-sea"} />
      {t(past ? "exercise.planned-past" : "exercise.planned-for", { when })}
    </span>
  );
};
