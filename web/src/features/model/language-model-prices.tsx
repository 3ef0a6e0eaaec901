import type { LanguageModelSetting } from "@evenkeel/contract/language-model";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

type Prices = Omit<LanguageModelSetting, "off">;

/** A price as it was typed, with a comma or a point; undefined when it is none. */
const priceOf = (text: string): number | undefined => {
  const value = Number(text.trim().replace(",", "."));
  return text.trim() !== "" && Number.isFinite(value) && value >= 0 && value <= 1_000_000 ? value : undefined;
};

/** What a million tokens cost, as the operator's contract says. */
export const LanguageModelPrices = ({
  setting,
  saving,
  onSave,
}: {
  setting: LanguageModelSetting;
  saving: boolean;
  onSave: (prices: Prices) => void;
}) => {
  const t = useT();
  const [priceIn, setPriceIn] = useState(String(setting.priceIn));
  const [priceOut, setPriceOut] = useState(String(setting.priceOut));
  const [currency, setCurrency] = useState(setting.currency);
  const [tried, setTried] = useState(false);
  const [valueIn, valueOut] = [priceOf(priceIn), priceOf(priceOut)];
  const threeLetters = /^[A-Z]{3}$/.test(currency.trim());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (valueIn === undefined || valueOut === undefined || !threeLetters) return;
    onSave({ priceIn: valueIn, priceOut: valueOut, currency: currency.trim() });
  };
  const wrong = (value: number | undefined): string | null =>
    tried && value === undefined ? t("language-model.bad-price") : null;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("language-model.prices")}</summary>
      <form onSubmit={submit} noValidate className="grid items-start gap-4 pt-1 sm:grid-cols-3">
        <TextField
          label={t("language-model.price-in")}
          inputMode="decimal"
          value={priceIn}
          error={wrong(valueIn)}
          onChange={(event) => setPriceIn(event.target.value)}
        />
        <TextField
          label={t("language-model.price-out")}
          inputMode="decimal"
          value={priceOut}
          error={wrong(valueOut)}
          onChange={(event) => setPriceOut(event.target.value)}
        />
        <TextField
          label={t("language-model.currency")}
          value={currency}
          maxLength={3}
          error={tried && !threeLetters ? t("language-model.bad-currency") : null}
          onChange={(event) => setCurrency(event.target.value.toUpperCase())}
        />
        <Button type="submit" size="small" tone="outline" disabled={saving} className="justify-self-start">
          {t("language-model.save")}
        </Button>
      </form>
    </details>
  );
};
