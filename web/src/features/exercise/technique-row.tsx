import type { Technique } from "@evenkeel/companion/technique";
import { Link } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { useBegin } from "./begin-exercise.ts";

/** Exercises, each with what it is, how long it takes, and a way to begin at once. */
export const TechniqueList = ({ techniques }: { techniques: readonly Technique[] }) => (
  <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-lift">
    {techniques.map((technique) => (
      <TechniqueRow key={technique.id} technique={technique} />
    ))}
  </ul>
);

const TechniqueRow = ({ technique }: { technique: Technique }) => {
  const t = useT();
  const begin = useBegin();
  const words = technique.words[currentLanguage()];
  return (
    <li className="flex items-start justify-between gap-3 px-4 py-3 sm:px-5">
      <div className="min-w-0">
        <Link
          to="/exercises/about/$techniqueId"
          params={{ techniqueId: technique.id }}
          className="serif text-title hover:underline"
        >
          {words.title}
        </Link>
        <p className="text-small text-ink-2">{words.about}</p>
        <p className="pt-1 text-label text-ink-2">{t("exercise.minutes", { minutes: technique.minutes })}</p>
      </div>
      <Button
        size="small"
        tone="outline"
        className="mt-0.5 shrink-0"
        aria-label={t("exercise.begin-named", { title: words.title })}
        onClick={() => void begin(technique)}
      >
        {t("exercise.begin")}
      </Button>
    </li>
  );
};
