export { CsMark } from './cs-mark';
export { CsSiglum } from './cs-siglum';
export { HALVES, HOLLOW, KINDS, OUTLINES, REACH, isKind } from './glyphs';
export { drawFault, drawMark, markSize, type MarkInk, type MarkStyle } from './draw';
export { RECORD, drawSiglum, siglumWidth, type SiglumInk } from './sigla';
