import { useState } from "react";
import { clockTime, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { countName } from "./count-names.ts";
import { type DeletionReceipt, forgetReceipt, keptReceipt } from "./deletion-receipt.ts";
import { saveFile } from "./save-file.ts";

/** The receipt of a deletion, shown once to someone who has no account any more. */
export const DeletedScreen = () => {
  const t = useT();
  const [receipt] = useState(keptReceipt);
  const close = (): void => {
    forgetReceipt();
    location.assign("/welcome");
  };
  return (
    <Page
      title={t("you.delete.receipt-title")}
      lead={t(receipt ? "you.delete.receipt-text" : "you.delete.no-receipt")}
    >
      <div className="grid gap-4">
        {receipt === null ? null : <Receipt receipt={receipt} />}
        <div className="flex flex-wrap gap-2">
          {receipt === null ? null : (
            <Button
              tone="sea"
              icon="download"
              onClick={() =>
                saveFile(
                  `evenkeel-receipt-${receipt.receiptId}.json`,
                  new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: "application/json" }),
                )
              }
            >
              {t("you.delete.receipt-download")}
            </Button>
          )}
          <Button tone="soft" onClick={close}>
            {t("you.delete.receipt-close")}
          </Button>
        </div>
      </div>
    </Page>
  );
};

const Receipt = ({ receipt }: { receipt: DeletionReceipt }) => {
  const t = useT();
  const counts = Object.entries(receipt.counts).filter(([, n]) => n > 0);
  const rows: readonly (readonly [string, string])[] = [
    [t("you.delete.receipt-id"), receipt.receiptId],
    [t("you.delete.receipt-at"), `${longDate(receipt.deletedAt)}, ${clockTime(receipt.deletedAt)}`],
    [t("you.delete.receipt-by"), longDate(receipt.unreadableInBackupsBy)],
  ];
  return (
    <Card>
      <dl className="grid gap-4">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="text-small text-ink-2">{label}</dt>
            <dd className="font-medium break-all">{value}</dd>
          </div>
        ))}
        {counts.length > 0 ? (
          <div>
            <dt className="text-small text-ink-2">{t("you.delete.receipt-counts")}</dt>
            <dd>
              <ul className="pt-1 text-small">
                {counts.map(([what, n]) => (
                  <li
                    key={what}
                    className="flex justify-between gap-4 border-b border-line py-1 last:border-0"
                  >
                    <span>{countName(t, what)}</span>
                    <span className="tabular-nums">{n}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
      </dl>
    </Card>
  );
};
