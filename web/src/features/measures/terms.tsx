import type { Measure, MeasureForm } from "@evenkeel/measures/measure";
import { useT } from "../../i18n/use-t.ts";

/** Whose the questionnaire is, on what terms, and where its words, bands and lines come from. */
export const Terms = ({ measure, form }: { measure: Measure; form: MeasureForm }) => {
  const t = useT();
  const codes = [measure.loinc?.panel, measure.loinc?.total].filter((code) => code != null).join(", ");
  const lines = [form.bandsSource, measure.cutoff?.source, measure.change?.source].filter(
    (source) => source !== undefined,
  );
  return (
    <details className="rounded-card border border-line bg-surface px-4 py-3 text-small sm:px-5">
      <summary className="min-h-8 cursor-pointer font-semibold">{t("measures.terms")}</summary>
      <div className="grid gap-2 pt-2 break-words text-ink-2">
        <p className="text-ink">{form.name}</p>
        {measure.notice === undefined ? null : <p lang="en">{measure.notice}</p>}
        <p>{form.terms}</p>
        {measure.termsNote === undefined ? null : <p lang="en">{measure.termsNote}</p>}
        <p lang="en">{measure.citation}</p>
        {measure.ours ? null : (
          <>
            <p className="font-semibold text-ink">{t("measures.terms-source")}</p>
            <p lang="en">
              {[...form.wordingSource, form.wordingAgreement, form.wordingNotes ?? ""]
                .filter((part) => part !== "")
                .join(". ")}
            </p>
            <p className="font-semibold text-ink">{t("measures.terms-lines")}</p>
            {lines.map((source) => (
              <p key={source} lang="en">
                {source}
              </p>
            ))}
            <p>{t("measures.terms-missing")}</p>
          </>
        )}
        {measure.loinc === null ? null : (
          <p>
            {codes === "" ? null : `${t("measures.loinc", { codes })}. `}
            {t("measures.loinc-notice")}
          </p>
        )}
      </div>
    </details>
  );
};
