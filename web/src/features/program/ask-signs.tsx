import type { DangerSigns } from "@evenkeel/companion/program/program";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Choices } from "./choices.tsx";

export type SignsAnswer = "none" | "some" | "in-care";

/** Names the signs with which a doctor comes first, and asks for them as a whole: which one is nobody's matter here. */
export const AskSigns = ({
  name,
  signs,
  value,
  onChange,
}: {
  name: string;
  signs: DangerSigns;
  value: SignsAnswer | null;
  onChange: (value: SignsAnswer) => void;
}) => {
  const t = useT();
  const language = currentLanguage();
  return (
    <div className="grid gap-3">
      <p className="text-body font-semibold">{signs.ask[language]}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {signs.signs[language].map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <Choices
        legend={signs.ask[language]}
        hidden
        name={name}
        value={value}
        options={(["none", "some", "in-care"] as const).map((one) => ({
          value: one,
          label: t(`program.signs-${one}`),
        }))}
        onChange={onChange}
      />
      {value === "in-care" ? (
        <p className="text-small text-ink-2">{t("program.signs-in-care-about")}</p>
      ) : null}
    </div>
  );
};
