// What the claim form is filled in with, sentence by sentence: how much of it is right, and how much of what is there is found.
import { describe, expect, test } from 'vitest';
import { readClaim, type ClaimReading } from '../../../contract/prefill/read-claim.ts';
import { quantityInWords } from '../../../contract/vocabulary/quantity-in-words.ts';
import { arabic, english, seeds, type Sentence } from './sentences.ts';

const published = '2026-01-20T10:36';
const fields = ['statement', 'kind', 'polarity', 'claimant', 'via', 'quantity', 'eventTime', 'saidTime'] as const;
type Field = (typeof fields)[number];

function read({ text, before = '', quote = text }: Sentence): ClaimReading {
  const whole = before ? `${before}\n${text}` : text;
  const offset = whole.length - text.length;
  const blocks = [
    ...(before ? [{ kind: 'paragraph' as const, start: 0, end: before.length }] : []),
    { kind: 'paragraph' as const, start: offset, end: whole.length },
  ];
  const start = offset + text.indexOf(quote);
  return readClaim({ text: whole, blocks, start, end: start + quote.length, published, outlet: 'The Example', parties: [], outlets: [], places: [] });
}

/** Each field as text; null where nothing is proposed beyond the defaults. */
function given(reading: ClaimReading): Record<Field, string | null> {
  return {
    statement: reading.isStatementCut ? reading.statement : null,
    kind: reading.kind === 'event' ? null : reading.kind,
    polarity: reading.polarity === 'affirms' ? null : reading.polarity,
    claimant: reading.claimant,
    via: reading.via.join(' > ') || null,
    quantity: reading.quantity && quantityInWords(reading.quantity),
    eventTime: reading.eventTime,
    saidTime: reading.saidTime === '2026-01-20' ? null : reading.saidTime,
  };
}

function wanted(sentence: Sentence): Record<Field, string | null> {
  const { text, quote = text, statement, kind, polarity, claimant, via, quantity, eventTime, saidTime } = sentence;
  return {
    statement: statement === undefined || statement === quote ? null : statement,
    kind: kind === undefined || kind === 'event' ? null : kind,
    polarity: polarity ?? null, claimant: claimant ?? null, via: via?.join(' > ') ?? null,
    quantity: quantity ?? null,
    eventTime: eventTime ?? null, saidTime: saidTime ?? null,
  };
}

const all = [...seeds, ...english, ...arabic];

describe('what is read out of a sentence', () => {
  test.each(all.map((sentence) => [sentence.text, sentence] as const))('%s', (_, sentence) => {
    expect(given(read(sentence))).toEqual(wanted(sentence));
  });
});

test('a statement begins with a capital where its script has them, and a name keeps its own way', () => {
  const statement = (text: string, quote: string) => read({ text, quote }).statement;
  expect(statement('Officials found about 120 inmates missing.', 'about 120 inmates missing')).toBe('About 120 inmates missing');
  expect(statement('Nobody knew that iPlus TV had left.', 'iPlus TV had left')).toBe('iPlus TV had left');
  expect(statement('غادر نحو 120 سجيناً.', 'نحو 120 سجيناً')).toBe('نحو 120 سجيناً');
});

test.each([
  ['قالت الوزارة إن نحو 120 من عناصر تنظيم الدولة فروا من السجن.', 'about 120 عناصر تنظيم الدولة'],
  ['وقال المصدر إن 40 من مقاتلي داعش فروا.', '40 مقاتلي داعش'],
  ['وقال المصدر إن 81 من الفارين اعتقلوا.', '81 الفارين'],
])('who is counted in an Arabic group: %s', (text, quantity) => {
  const { quantity: found } = read({ text });
  expect(found && quantityInWords(found)).toBe(quantity);
});
