import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import { useMutation, useQuery } from "@tanstack/react-query";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { Switch } from "../../ui/switch.tsx";
import { Trouble } from "../you/trouble.tsx";
import { consentsQuery, setConsent } from "../you/you-api.ts";
import { forgetModel } from "./device-recogniser.ts";
import { SpeechSettings } from "./speech-settings.tsx";
import { showVoice } from "./talk-voice.ts";
import { voiceQuery } from "./voice-api.ts";
import { changeVoice } from "./voice-settings.ts";
import { megabytes } from "./voice-status.ts";

/** One way to turn speech into words, with its own yes. */
const Way = ({
  purpose,
  label,
  hint,
}: {
  purpose: "voice-device" | "voice-remote";
  label: string;
  hint: string;
}) => {
  const { data } = useQuery(consentsQuery);
  const change = useMutation({
    mutationFn: (yes: boolean) => setConsent(purpose, yes, CONSENT_TEXT_VERSION),
    onSuccess: async (_, yes) => {
      if (purpose === "voice-device" && !yes) await forgetModel();
    },
  });
  const granted = data?.consents.some((one) => one.purpose === purpose && one.granted) ?? false;
  return (
    <>
      <Switch
        label={label}
        hint={hint}
        checked={change.isPending ? change.variables : granted}
        disabled={data === undefined}
        onChange={(yes) => change.mutate(yes)}
      />
      <Trouble error={change.error} />
    </>
  );
};

/** What can be chosen: who writes down what is said, when it is sent, how replies are read. */
export const VoiceSheet = ({
  sendsItself,
  voices,
}: {
  sendsItself: boolean;
  voices: readonly SpeechSynthesisVoice[];
}) => {
  const t = useT();
  const { data: offer, error, refetch } = useQuery(voiceQuery);
  const device = offer?.device ?? null;
  const here = device?.languages.includes(currentLanguage()) ?? false;
  const remote = offer?.remote ?? null;
  return (
    <Sheet open onOpenChange={() => showVoice("bar")} title={t("voice.title")} description={t("voice.lead")}>
      <div className="grid gap-5">
        {offer === undefined ? (
          error ? (
            <Failed error={error} onRetry={() => void refetch()} />
          ) : (
            <Loading />
          )
        ) : device === null && remote === null ? (
          <Note>
            <p className="font-medium text-ink">{t("voice.none")}</p>
            <p className="pt-1">
              {t("voice.none-operator")}{" "}
              <a href="/voice-guide.txt" target="_blank" rel="noreferrer" className="quiet-link">
                {t("voice.none-link")}
              </a>
            </p>
          </Note>
        ) : (
          <section aria-labelledby="voice-ways" className="grid gap-1">
            <h3 id="voice-ways" className="text-title">
              {t("voice.ways")}
            </h3>
            {device !== null ? (
              here ? (
                <Way
                  purpose="voice-device"
                  label={t("voice.device")}
                  hint={t("voice.device-hint", { model: device.name, size: megabytes(device.bytes) })}
                />
              ) : (
                <Note>{t("voice.device-language")}</Note>
              )
            ) : null}
            {remote !== null ? (
              remote.allowed ? (
                <Way
                  purpose="voice-remote"
                  label={t("voice.remote")}
                  hint={t("voice.remote-hint", { model: remote.model, host: remote.host })}
                />
              ) : (
                <Note>{t("voice.remote-age")}</Note>
              )
            ) : null}
          </section>
        )}
        <section aria-labelledby="voice-when" className="grid gap-1">
          <h3 id="voice-when" className="text-title">
            {t("voice.when")}
          </h3>
          <Switch
            label={t("voice.sends-itself")}
            hint={t("voice.sends-itself-hint")}
            checked={sendsItself}
            onChange={(yes) => changeVoice({ sendsItself: yes })}
          />
        </section>
        <SpeechSettings voices={voices} />
      </div>
    </Sheet>
  );
};
