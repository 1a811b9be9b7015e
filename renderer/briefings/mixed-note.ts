// What a text field says below itself where one sentence mixes likelihood and confidence: a warning, not a refusal.
import type { TextareaProps } from '@mantine/core';
import { words } from '../words/catalogue.ts';
import classes from './editor.module.css';

export function mixedNote(mixed: boolean): Pick<TextareaProps, 'description' | 'inputWrapperOrder' | 'classNames'> {
  if (!mixed) return {};
  return {
    description: words.briefings.editor.mixed,
    inputWrapperOrder: ['label', 'input', 'description'],
    classNames: { description: classes.mixed },
  };
}
