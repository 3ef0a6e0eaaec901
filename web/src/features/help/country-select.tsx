import { i18n } from "@lingui/core";
import { useMemo } from "react";
import { SelectField } from "../../ui/text-field.tsx";
import { COUNTRIES } from "./countries.ts";

/** Every country, by its name in the language that is on. */
export const CountrySelect = ({
  label,
  value,
  onChange,
  none,
  hint,
}: {
  label: string;
  value: string | null;
  onChange: (country: string | null) => void;
  /** What choosing none is called. */
  none: string;
  hint?: string;
}) => {
  const language = i18n.locale || "en";
  const named = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: "region" });
    return COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
      a.name.localeCompare(b.name, language),
    );
  }, [language]);
  return (
    <SelectField
      label={label}
      hint={hint}
      value={value ?? ""}
      autoComplete="country"
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{none}</option>
      {named.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  );
};

export const countryName = (code: string): string =>
  new Intl.DisplayNames([i18n.locale || "en"], { type: "region" }).of(code) ?? code;
