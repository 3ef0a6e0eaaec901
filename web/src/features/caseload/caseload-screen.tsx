import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { shortDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { agoInWords } from "../check-in/zoned-time.ts";
import { type CaseloadMember, caseloadQuery } from "./caseload-api.ts";
import { inOrder } from "./caseload-order.ts";
import { Standings } from "./measures-card.tsx";

/** The members linked to a clinician, the newest evidence first. */
export const CaseloadScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(caseloadQuery);
  return (
    <Page title={t("navigation.caseload")} wide>
      <div className="flex flex-wrap items-center justify-between gap-3 pb-4">
        <p className="min-w-0 flex-1 basis-64 text-small text-ink-2">{t("caseload.lead")}</p>
        <Button asChild tone="sea" size="small">
          <Link to="/caseload/link">{t("caseload.link-someone")}</Link>
        </Button>
      </div>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : data.members.length === 0 ? (
        <Empty title={t("caseload.empty-title")}>{t("caseload.empty")}</Empty>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-lift">
          {inOrder(data.members).map((member) => (
            <li key={member.memberId}>
              <Row member={member} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};

const Row = ({ member }: { member: CaseloadMember }) => {
  const t = useT();
  const words = (
    <>
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{member.name ?? t("caseload.no-name")}</span>
        <span className="block text-small text-ink-2">
          {t("caseload.since", { when: shortDate(member.since) })}
        </span>
        <Standings measures={member.measures} />
      </span>
      {member.sharing ? (
        <span className="text-end text-small">
          {member.lastCheckInAt === null
            ? t("caseload.no-check-in")
            : t("caseload.last-check-in", {
                when: agoInWords(member.lastCheckInAt, Date.now(), currentLanguage()),
              })}
        </span>
      ) : (
        <Tag>{t("caseload.not-sharing")}</Tag>
      )}
    </>
  );
  const look = "flex min-h-14 items-center gap-4 px-4 py-2.5";
  if (!member.sharing) return <div className={look}>{words}</div>;
  return (
    <Link
      to="/caseload/$memberId"
      params={{ memberId: member.memberId }}
      className={`${look} -outline-offset-2 transition-colors duration-150 hover:bg-sunk`}
    >
      {words}
    </Link>
  );
};
