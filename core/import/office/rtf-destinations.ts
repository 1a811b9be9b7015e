// The groups of an RTF file by what they hold: words for the reader, words for the reader of this file, or neither.

/** What is read out of a group as one string. */
export type RtfCapture =
  | 'fonts' | 'style' | 'title' | 'author' | 'label' | 'remarkAuthor' | 'remarkDate' | 'remarkReference' | 'remarkBegins' | 'remarkEnds';

export const CAPTURES: ReadonlyMap<string, RtfCapture> = new Map([
  ['fonttbl', 'fonts'],
  ['title', 'title'],
  ['author', 'author'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['atnauthor', 'remarkAuthor'],
  ['atndate', 'remarkDate'],
  ['atnref', 'remarkReference'],
  ['atrfstart', 'remarkBegins'],
  ['atrfend', 'remarkEnds'],
]);

/** Groups with a text of their own, apart from the text around them. */
export type RtfStoryKind = 'footnote' | 'remark' | 'box';
export const STORIES: ReadonlyMap<string, RtfStoryKind> = new Map([
  ['footnote', 'footnote'],
  ['annotation', 'remark'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
]);

/** Marked as skippable for older programs, but they hold words for the reader. */
export const ENTERED = new Set(['shpinst', 'shpgrp', 'do', 'ud', 'moMath', 'moMathPara', 'mmath', 'result', 'stylesheet', 'info', 'nesttableprops', 'fldrslt']);

/** Without words for the reader, or with words that stand elsewhere too. */
export const SKIPPED = new Set([
  'colortbl', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'pict', 'object', 'objdata', 'objclass', 'objname',
  'fldinst', 'nonshppict', 'shprslt', 'sp', 'nonesttables', 'bkmkstart', 'bkmkend', 'xe', 'tc', 'tcn', 'rxe', 'txe', 'listtable', 'listoverridetable',
  'revtbl', 'rsidtbl', 'generator', 'themedata', 'colorschememapping', 'latentstyles', 'datastore', 'xmlnstbl', 'filetbl', 'ftnsep', 'ftnsepc', 'ftncn',
  'aftnsep', 'aftnsepc', 'aftncn', 'private', 'pn', 'pnseclvl', 'atnid', 'atnicn', 'atntime', 'atnparent', 'falt', 'panose', 'fontemb', 'userprops',
  'operator', 'subject', 'keywords', 'doccomm', 'comment', 'company', 'manager', 'category', 'hlinkbase', 'creatim', 'revtim', 'printim', 'buptim',
  'buptim', 'mmathPr', 'background', 'template', 'passwordhash', 'password', 'wgrffmtfilter', 'formfield', 'datafield', 'docvar', 'htmltag', 'mhtmltag',
  'upr', 'keycode', 'blipuid', 'picprop', 'shppict', 'objalias', 'objsect', 'pgptbl', 'protusertbl', 'oldcprops', 'oldpprops', 'oldsprops', 'oldtprops',
  'fchars', 'lchars', 'pnseclvl', 'nextfile', 'linkval', 'staticval', 'propname', 'svb', 'xmlopen', 'xmlattr', 'xmlname', 'mmaddfieldname', 'list', 'listlevel', 'leveltext', 'levelnumbers',
  'listname', 'listoverride', 'lfolevel',
]);
