import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { cardDoor } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";

/** The door to the programs; `about` says where one is in one of them. */
export const DoorToPrograms = ({ title, about }: { title?: string; about?: string }) => {
  const t = useT();
  return (
    <Link to="/programs" className={join(cardDoor, "flex! gap-3")}>
      <Icon name="flag" className="mt-0.5 shrink-0 text-sea" />
      <span>
        <span className="serif block text-title">{title ?? t("program.title")}</span>
        <span className="block text-small text-ink-2">{about ?? t("program.door")}</span>
      </span>
    </Link>
  );
};
