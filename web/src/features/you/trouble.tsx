import { useFailureSentence } from "../../api/failure-sentence.ts";
import { Note } from "../../ui/states.tsx";

/** What went wrong with an act, beside the act; announced at once, nothing when all is well. */
export const Trouble = ({ error }: { error: unknown }) => {
  const sentence = useFailureSentence();
  return (
    <div role="alert" className="empty:hidden">
      {error ? <Note tone="clay">{sentence(error)}</Note> : null}
    </div>
  );
};
