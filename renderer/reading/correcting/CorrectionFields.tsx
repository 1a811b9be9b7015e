// The blocks that are corrected, as fields at their own place in the text, in their own type.
import { useLayoutEffect, useRef } from 'react';
import { RefusalLine } from '../../ui/RefusalLine.tsx';
import { words } from '../../words/catalogue.ts';
import { blockLook } from '../block-look.ts';
import { useReadingState, useSession, type ReadingSession } from '../session.ts';
import { leaveCorrection, saveCorrection } from './correcting-acts.ts';
import { withText, type Correction, type FieldPlace, type Piece } from './correction.ts';
import { fieldPlace, focusField } from './field-places.ts';
import { joinFields, splitField, stepToField } from './field-moves.ts';
import { useFieldPaint } from './use-field-paint.ts';
import classes from './correcting.module.css';

const texts = words.reading.correcting;

interface Props {
  /** Start of the title's block: its field looks like the title. */
  titleStart: number | null;
  direction: 'auto' | undefined;
}

export function CorrectionFields({ titleStart, direction }: Props) {
  const correction = useReadingState((state) => state.correction);
  useFocus(correction);
  useFieldPaint(correction);
  if (!correction) return null;
  const { pieces, refusal } = correction;
  return (
    <>
      {pieces.map((piece, at) => (
        <Field
          key={piece.id}
          piece={piece}
          correction={correction}
          isTitle={at === 0 && piece.look.kind === 'heading' && piece.look.start === titleStart}
          direction={direction}
          label={texts.field(at + 1, pieces.length)}
        />
      ))}
      {refusal !== null && <div className={classes.refusal} dir="ltr" lang="en" data-correction-refusal><RefusalLine sentence={refusal} /></div>}
    </>
  );
}

/** Each wish to move the focus is followed once: coming back to the article does not take it from where it is. */
const followed = new WeakSet<FieldPlace>();

function useFocus(correction: Correction | null): void {
  const focus = correction?.focus;
  useLayoutEffect(() => {
    if (!focus || followed.has(focus)) return;
    followed.add(focus);
    focusField(focus);
  }, [focus]);
}

interface FieldProps {
  piece: Piece;
  correction: Correction;
  isTitle: boolean;
  direction: 'auto' | undefined;
  label: string;
}

/** The browser edits the words; React only sets them anew where they were joined or split. */
function Field({ piece: { id, text, look }, correction, isTitle, direction, label }: FieldProps) {
  const session = useSession();
  const field = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (field.current && field.current.textContent !== text) field.current.textContent = text;
  }, [text]);
  const { className, ...looks } = correction.isCell ? { className: undefined } : blockLook(look, text, isTitle);
  return (
    <div
      ref={field}
      {...looks}
      className={`${className ?? ''} ${classes.field}`}
      data-piece={id}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      aria-describedby="correction-foot"
      aria-invalid={correction.refusal !== null}
      contentEditable={correction.saving ? false : 'plaintext-only'}
      suppressContentEditableWarning
      spellCheck={false}
      dir={correction.isCell ? undefined : direction}
      onInput={(event) => {
        change(session, (now) => withText(now, id, event.currentTarget.textContent));
        noteCaret(session);
      }}
      onSelect={() => noteCaret(session)}
      onKeyDown={(event) => onFieldKey(event, session, id)}
      onPaste={onPaste}
    />
  );
}

function change(session: ReadingSession, by: (correction: Correction) => Correction): void {
  const { correction } = session.get();
  if (correction && !correction.saving) session.set({ correction: by(correction) });
}

function noteCaret(session: ReadingSession): void {
  const caret = fieldPlace();
  const { correction } = session.get();
  if (!caret || !correction) return;
  const { piece, at, to } = correction.caret;
  if (caret.piece !== piece || caret.at !== at || caret.to !== to) session.set({ correction: { ...correction, caret } });
}

/** Line ends of what is pasted become spaces: where a paragraph ends, the analyst says. */
function onPaste(event: React.ClipboardEvent): void {
  event.preventDefault();
  const plain = event.clipboardData.getData('text/plain').replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
  // The only way to put in words that the field's own undo knows of.
  if (plain !== '') document.execCommand('insertText', false, plain);
}

function onFieldKey(event: React.KeyboardEvent, session: ReadingSession, id: number): void {
  const handled = (): boolean => {
    const place = fieldPlace();
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape') return leaveCorrection(session), true;
    if (event.key === 'Enter') {
      if (event.shiftKey && isPlain) splitField(session);
      else void saveCorrection(session);
      return true;
    }
    if (!place || place.to !== undefined || !isPlain) return false;
    if (event.key === 'Backspace') return place.at === 0 && joinFields(session, -1);
    if (event.key === 'Delete') return place.at === lengthOf(session, id) && joinFields(session, 1);
    return !event.shiftKey && stepToField(session, event.key, place);
  };
  if (!handled()) return;
  event.preventDefault();
  event.stopPropagation();
}

function lengthOf(session: ReadingSession, id: number): number {
  return session.get().correction?.pieces.find((piece) => piece.id === id)?.text.length ?? 0;
}
