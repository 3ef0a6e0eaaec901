import type { Choice } from "@evenkeel/companion/helps/choose";
import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { exerciseIdOf } from "./thing-id.ts";

/** Why this was suggested, in plain words, with the way to all that is known. */
export const WhyHelp = ({
  choice,
  why,
  title,
  open,
  onOpenChange,
}: {
  choice: Choice;
  why: string;
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) => {
  const t = useT();
  const exerciseId = exerciseIdOf(choice.chosen.one.thing);
  const inDraw = choice.weighed.filter(({ out }) => out === null).length;
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t("helps.why-title", { title })}>
      <div className="grid gap-3">
        <p>{why}</p>
        <p className="text-ink-2">{t(`helps.why-${choice.reason}`)}</p>
        <p className="text-ink-2">{t("helps.why-drawn", { count: inDraw })}</p>
        <p className="text-ink-2">{t("helps.why-device")}</p>
        <p className="flex flex-wrap gap-x-5">
          {exerciseId === null ? null : (
            <Link
              to="/exercises/about/$techniqueId"
              params={{ techniqueId: exerciseId }}
              className="quiet-link inline-flex min-h-11 items-center"
            >
              {t("helps.about")}
            </Link>
          )}
          <Link to="/you/suggestions" className="quiet-link inline-flex min-h-11 items-center">
            {t("helps.all-known")}
          </Link>
        </p>
      </div>
    </Sheet>
  );
};
