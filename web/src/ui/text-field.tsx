import { type ComponentPropsWithRef, type ReactNode, useId } from "react";
import { Icon } from "./icon.tsx";
import { join } from "./join.ts";

const CONTROL =
  "w-full rounded-field border-[1.5px] border-edge bg-surface px-4 py-3 text-body text-ink transition-colors duration-150 hover:border-ink-2 aria-invalid:border-clay disabled:opacity-60";

interface Labelled {
  label: ReactNode;
  /** Said below the label, before a person writes. */
  hint?: ReactNode;
  /** What is wrong and what to do; announced at once. */
  error?: string | null | undefined;
  /** The label is there for screen readers only. */
  labelHidden?: boolean;
}

const Frame = ({
  id,
  label,
  hint,
  error,
  labelHidden,
  children,
}: Labelled & { id: string; children: ReactNode }) => (
  <div className="grid gap-1.5">
    <label htmlFor={id} className={labelHidden ? "sr-only" : "text-small font-semibold"}>
      {label}
    </label>
    {hint ? (
      <p id={`${id}-hint`} className="text-small text-ink-2">
        {hint}
      </p>
    ) : null}
    {children}
    <p id={`${id}-error`} role="alert" className={error ? "text-small text-clay" : "hidden"}>
      {error}
    </p>
  </div>
);

const described = (id: string, hint: ReactNode, error: string | null | undefined) => ({
  "aria-describedby": join(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined,
  "aria-invalid": error ? true : undefined,
});

export const TextField = ({
  label,
  hint,
  error,
  labelHidden = false,
  className,
  ...rest
}: Labelled & ComponentPropsWithRef<"input">) => {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Frame id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <input {...rest} id={id} {...described(id, hint, error)} className={join(CONTROL, className)} />
    </Frame>
  );
};

/** Grows with its words where the browser can (`field-sizing`); scrolls where it cannot. */
export const TextArea = ({
  label,
  hint,
  error,
  labelHidden = false,
  className,
  ...rest
}: Labelled & ComponentPropsWithRef<"textarea">) => {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Frame id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <textarea
        rows={3}
        {...rest}
        id={id}
        {...described(id, hint, error)}
        className={join(CONTROL, "field-sizing-content min-h-24 resize-none", className)}
      />
    </Frame>
  );
};

/** The device's own list: best known to thumbs and screen readers, and works under any content policy. */
export const SelectField = ({
  label,
  hint,
  error,
  labelHidden = false,
  className,
  children,
  ...rest
}: Labelled & ComponentPropsWithRef<"select">) => {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Frame id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <div className="relative">
        <select
          {...rest}
          id={id}
          {...described(id, hint, error)}
          className={join(CONTROL, "appearance-none truncate pe-12", className)}
        >
          {children}
        </select>
        <Icon
          name="down"
          size={20}
          className="pointer-events-none absolute end-4 top-1/2 -translate-y-1/2 text-ink-2"
        />
      </div>
    </Frame>
  );
};
