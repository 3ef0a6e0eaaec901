import { useQuery } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { Tag } from "../../ui/chip.tsx";
import { Trouble } from "../you/trouble.tsx";
import { DeliverySteps } from "./delivery-steps.tsx";
import { stateTone, stateWord } from "./delivery-words.ts";
import { deliveryQuery } from "./on-call-api.ts";

/** A test on its way, as it goes. */
export const LiveDelivery = ({ deliveryId }: { deliveryId: string }) => {
  const t = useT();
  const { data, error } = useQuery(deliveryQuery(deliveryId));
  return (
    <div aria-live="polite" className="grid gap-2 rounded-field bg-sunk p-4">
      {data === undefined ? (
        <p className="text-small text-ink-2">{t("on-call.step.queued")}</p>
      ) : (
        <>
          <p>
            <Tag tone={stateTone(data)}>{stateWord(t, data)}</Tag>
          </p>
          <DeliverySteps delivery={data} />
        </>
      )}
      <Trouble error={error} />
    </div>
  );
};
