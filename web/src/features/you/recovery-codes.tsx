import { useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { saveFile } from "./save-file.ts";

/** The codes that open the account once each without the app; shown this once. */
export const RecoveryCodes = ({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) => {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const text = `${codes.join("\n")}\n`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="grid gap-4">
      <h3 className="text-title">{t("you.two-factor.codes-title")}</h3>
      <p className="text-small text-ink-2">{t("you.two-factor.codes-text")}</p>
      <ol className="grid grid-cols-2 gap-x-4 gap-y-1.5 rounded-field bg-sunk p-4 font-medium tabular-nums">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button
          tone="outline"
          size="small"
          icon="download"
          onClick={() => saveFile("evenkeel-recovery-codes.txt", new Blob([text], { type: "text/plain" }))}
        >
          {t("you.two-factor.download")}
        </Button>
        <Button tone="outline" size="small" onClick={() => void copy()}>
          {t(copied ? "you.two-factor.copied" : "you.two-factor.copy")}
        </Button>
      </div>
      <Button tone="sea" onClick={onDone}>
        {t("you.two-factor.have-them")}
      </Button>
    </div>
  );
};
