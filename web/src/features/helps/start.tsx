import type { Offered } from "@evenkeel/content/helps/titles";
import { Link } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useBegin } from "../exercise/begin-exercise.ts";
import { practiceIdOf } from "./thing-id.ts";

/** Begins what is suggested: an exercise in a conversation of its own, a practice in its room. */
export const Start = ({ thing, offered }: { thing: string; offered: Offered }) => {
  const t = useT();
  const begin = useBegin();
  const { en, es } = offered.title;
  const name = t("exercise.begin-named", { title: offered.title[currentLanguage()] });
  const practiceId = practiceIdOf(thing);
  if (practiceId !== null)
    return (
      <Button asChild size="small" tone="sea" aria-label={name}>
        <Link to="/practice/$practiceId" params={{ practiceId }}>
          <Icon name="play" size={20} />
          {t("exercise.begin")}
        </Link>
      </Button>
    );
  return (
    <Button
      size="small"
      tone="sea"
      icon="play"
      aria-label={name}
      onClick={() => void begin({ words: { en: { title: en }, es: { title: es } } })}
    >
      {t("exercise.begin")}
    </Button>
  );
};
