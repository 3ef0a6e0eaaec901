import type { Reminders } from "@evenkeel/contract/reminder";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { newId } from "../../api/new-id.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { CannotPush, subscribeHere } from "../on-call/this-browser.ts";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { hereTrouble } from "./here-trouble.ts";
import { addWay } from "./reminder-api.ts";
import { WayRow } from "./way-row.tsx";

/** By which ways notes come. The browser is asked for leave on a tap, after it was said what for. */
export const WaysCard = ({ all }: { all: Reminders }) => {
  const t = useT();
  return (
    <Setting
      id="reminders-ways"
      title={t("reminders.ways")}
      text={all.ways.length === 0 ? t("reminders.ways-none") : undefined}
    >
      {all.ways.length === 0 ? null : (
        <ul className="grid gap-4">
          {all.ways.map((way) => (
            <li key={way.id}>
              <WayRow way={way} all={all} />
            </li>
          ))}
        </ul>
      )}
      <AddHere pushKey={all.pushKey} />
      {all.ways.some(({ kind }) => kind === "e-mail") ? null : <AddMail all={all} />}
    </Setting>
  );
};

const AddHere = ({ pushKey }: { pushKey: string }) => {
  const t = useT();
  const add = useMutation({
    mutationFn: async () => {
      const { id, label, subscription } = await subscribeHere(newId(), pushKey);
      return addWay({ kind: "push", id, label, subscription });
    },
    onSuccess: () => toast(t("reminders.here-added")),
  });
  const trouble = hereTrouble(add.error instanceof CannotPush ? add.error.trouble : null);
  return (
    <section aria-labelledby="here" className="grid gap-2 border-t border-line pt-3">
      <h3 id="here" className="font-sans text-body font-medium tracking-normal">
        {t("reminders.here")}
      </h3>
      {trouble === null ? (
        <p className="text-small text-ink-2">{t("reminders.here-text")}</p>
      ) : (
        <div role="status">
          <Note>{t(`reminders.here-${trouble}`)}</Note>
        </div>
      )}
      {add.error instanceof CannotPush ? null : <Trouble error={add.error} />}
      {trouble === "not-supported" || trouble === "ios" ? null : (
        <div>
          <Button tone="sea" size="small" busy={add.isPending} onClick={() => add.mutate()}>
            {t("reminders.here-act")}
          </Button>
        </div>
      )}
    </section>
  );
};

const AddMail = ({ all }: { all: Reminders }) => {
  const t = useT();
  const add = useMutation({
    mutationFn: () => addWay({ kind: "e-mail", id: newId() }),
    onSuccess: () => toast(t("reminders.mail-added")),
  });
  return (
    <section aria-labelledby="mail" className="grid gap-2 border-t border-line pt-3">
      <h3 id="mail" className="font-sans text-body font-medium tracking-normal">
        {t("reminders.mail")}
      </h3>
      <p className="text-small text-ink-2">
        {all.mail === "ready"
          ? t("reminders.mail-text", { address: all.address ?? "" })
          : t(`reminders.mail-${all.mail}`)}{" "}
        {all.mail === "no-address" ? (
          <Link to="/you/keep" className="quiet-link">
            {t("reminders.mail-keep")}
          </Link>
        ) : null}
      </p>
      <Trouble error={add.error} />
      {all.mail === "ready" ? (
        <div>
          <Button tone="outline" size="small" busy={add.isPending} onClick={() => add.mutate()}>
            {t("reminders.mail-act")}
          </Button>
        </div>
      ) : null}
    </section>
  );
};
