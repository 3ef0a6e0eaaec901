import { HEARD_BY_WRITING } from "@evenkeel/language/feelings/measured-when-sure";
import type { ReactNode } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Note } from "../../ui/states.tsx";
import { Switch } from "../../ui/switch.tsx";
import { measuredCards } from "./cards.ts";
import { numeral } from "./feeling-names.ts";
import { setShowWhileWriting, useShowWhileWriting } from "./show-while-writing.ts";

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-2">
    <h2 className="text-title">{title}</h2>
    {children}
  </section>
);

/** How feelings are read, how good that is and where it fails, in plain words with the numbers of the cards. */
export const HowScreen = () => {
  const t = useT();
  const show = useShowWhileWriting();
  const { models, emotion, valence, rightOf100 } = measuredCards();
  return (
    <Page title={t("feelings.how-bar")} heading={t("feelings.how-title")} back="/patterns">
      <div className="grid gap-6 pt-1">
        <Note tone="sea">{t("feelings.how-never")}</Note>
        <Part title={t("feelings.how-what-title")}>
          <p>{t("feelings.how-what", { rows: numeral(emotion.learned, 0) })}</p>
        </Part>
        <Part title={t("feelings.how-where-title")}>
          <p>{t("feelings.how-where")}</p>
        </Part>
        <Part title={t("feelings.how-when-title")}>
          <p>{t("feelings.how-when")}</p>
        </Part>
        <Part title={t("feelings.how-good-title")}>
          {emotion.macroF1 === null ? null : (
            <p>
              {t("feelings.how-good", {
                n: numeral(emotion.texts, 0),
                f1: numeral(emotion.macroF1, 2),
              })}
            </p>
          )}
          {rightOf100 === null ? null : <p>{t("feelings.how-good-sure", { right: rightOf100 })}</p>}
          {valence.pearson === null ? null : (
            <p>
              {t("feelings.how-good-valence", {
                n: numeral(valence.texts, 0),
                r: numeral(valence.pearson, 2),
              })}
            </p>
          )}
        </Part>
        <Part title={t("feelings.how-weak-title")}>
          <ul className="grid list-disc gap-2 ps-5 marker:text-ink-2">
            <li>{t("feelings.how-weak-domain")}</li>
            <li>
              {valence.gap === null
                ? t("feelings.how-weak-fair-plain")
                : t("feelings.how-weak-fair", { gap: numeral(valence.gap, 2) })}
            </li>
            <li>{t("feelings.how-weak-heard", { ...HEARD_BY_WRITING })}</li>
            <li>{t("feelings.how-weak-language")}</li>
          </ul>
        </Part>
        <Part title={t("feelings.how-show-title")}>
          <Switch
            label={t("feelings.how-show")}
            hint={t("feelings.how-show-hint")}
            checked={show}
            onChange={setShowWhileWriting}
          />
        </Part>
        <p className="text-label text-ink-2">{t("feelings.how-models", { models: models.join(", ") })}</p>
      </div>
    </Page>
  );
};
