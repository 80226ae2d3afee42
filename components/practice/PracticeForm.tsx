import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { US_STATES } from '@/domain/constituent/us-state';
import styles from './PracticeForm.module.css';

/** In English like an office's form, so its words are not in the catalog. */
const PREFIXES = ['Mr.', 'Mrs.', 'Ms.', 'Miss', 'Mx.', 'Dr.'];
const TOPICS = [
  'Agriculture',
  'Economy and Jobs',
  'Education',
  'Environment',
  'Health Care',
  'Human Trafficking',
  'Judiciary',
  'Technology',
  'Other',
];

/**
 * A contact form like an office's, in English. Its fields keep their text until the page is closed. Nothing is
 * stored, and the button sends nothing.
 */
export function PracticeForm() {
  const [sent, setSent] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
  };
  return (
    <main className={styles.office} lang="en">
      <h2 className={styles.heading}>Contact the practice office</h2>
      <form className={styles.form} onSubmit={onSubmit} autoComplete="off">
        <fieldset className={styles.group}>
          <legend>About you</legend>
          <Field label="Prefix">{(id) => <Choice id={id} options={PREFIXES} />}</Field>
          <Line label="First Name" />
          <Line label="Last Name" />
          <Line label="Street Address" />
          <Line label="City" />
          <Field label="State">
            {(id) => <Choice id={id} options={US_STATES.map(({ name }) => name)} />}
          </Field>
          <Line label="Zip Code" />
          <Line label="Phone" type="tel" />
          <Line label="Email" type="email" />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Your message</legend>
          <Field label="Message Topic">{(id) => <Choice id={id} options={TOPICS} />}</Field>
          <Line label="Message Subject" />
          <Field label="Message" wide>
            {(id) => <textarea id={id} rows={9} className={styles.box} />}
          </Field>
        </fieldset>
        <div id="practice-captcha" className={styles.robot}>
          <label>
            <input type="checkbox" name="captcha" /> I am not a robot
          </label>
        </div>
        <button type="submit" className={styles.send}>
          Send message
        </button>
      </form>
      <p role="status" className={styles.sent}>
        {sent && i18n.t('practice.sent')}
      </p>
    </main>
  );
}

interface FieldProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, wide = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className={wide ? styles.wide : styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function Line({ label, type = 'text' }: { readonly label: string; readonly type?: string }) {
  return <Field label={label}>{(id) => <input id={id} type={type} className={styles.box} />}</Field>;
}

function Choice({ id, options }: { readonly id: string; readonly options: readonly string[] }) {
  return (
    <select id={id} className={styles.box} defaultValue="">
      <option value="">--Select--</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}
