package dev.shortlist.document.doc;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/// The letters of a DOC's paragraphs in runs of one look, straight from the document's tables: the
/// library's own walk over a paragraph's runs fails on some files that other programs wrote.
final class DocRuns {
  private static final int MOST_BASES = 12;
  private static final int MOST_IN_ROW = 2_000;

  private final CharSequence text;
  private final List<CHPX> runs;
  private final List<PAPX> paragraphs;
  private final StyleSheet styles;

  /// How letters look: what the library knows, their width in percent, and the colour they are
  /// shaded in, RRGGBB or below 0.
  record Look(CharacterProperties letters, int percentWide, int shade) {
    static final Look USUAL = new Look(new CharacterProperties(), 100, -1);
  }

  /// Takes a run of letters and how they look.
  @FunctionalInterface
  interface Taker {
    void take(String text, Look look);
  }

  DocRuns(HWPFDocumentCore document) {
    this.text = document.getText();
    this.runs = document.getCharacterTable().getTextRuns();
    this.paragraphs = document.getParagraphTable().getParagraphs();
    this.styles = document.getStyleSheet();
  }

  /// Every letter of the paragraph, in order and once.
  void of(Paragraph paragraph, Taker taker) {
    int end = Math.min(text.length(), paragraph.getEndOffset());
    int at = Math.max(0, paragraph.getStartOffset());
    for (int i = behind(runs, at); i < runs.size() && runs.get(i).getStart() < end; i++) {
      CHPX run = runs.get(i);
      int from = Math.max(at, run.getStart());
      if (from > at) {
        taker.take(text.subSequence(at, from).toString(), Look.USUAL);
      }
      int to = Math.min(end, run.getEnd());
      if (to > from) {
        taker.take(text.subSequence(from, to).toString(), look(run, paragraph.getStyleIndex()));
      }
      at = Math.max(from, to);
    }
    if (at < end) {
      taker.take(text.subSequence(at, end).toString(), Look.USUAL);
    }
  }

  private Look look(CHPX run, short style) {
    int wide = 100;
    int shade = -1;
    Integer named = DocShade.number(said(run.getSprmBuf()), DocShade.CHARACTER_STYLE);
    for (SprmBuffer said :
        List.of(said(run.getSprmBuf()), ofStyle(named == null ? -1 : named), ofStyle(style))) {
      Integer percent = DocShade.number(said, DocShade.PERCENT_WIDE);
      wide = wide == 100 && percent != null ? percent : wide;
      shade = shade < 0 ? DocShade.of(said, DocShade.RUN) : shade;
    }
    return new Look(run.getCharacterProperties(styles, style), wide, shade);
  }

  /// A damaged document's properties may be none.
  private static SprmBuffer said(@Nullable SprmBuffer properties) {
    return properties == null ? new SprmBuffer(0) : properties;
  }

  /// What a style says of letters, or the nearest of those it is based on that says anything.
  private SprmBuffer ofStyle(int style) {
    int index = style;
    for (int i = 0; i < MOST_BASES && index >= 0 && index < styles.numStyles(); i++) {
      StyleDescription named = styles.getStyleDescription(index);
      if (named == null) {
        break;
      }
      byte[] letters = named.getCHPX();
      if (letters != null && letters.length > 0) {
        return new SprmBuffer(letters, 0);
      }
      index = named.getBaseStyle();
    }
    return new SprmBuffer(0);
  }

  /// What the document says of the paragraph at an offset.
  SprmBuffer paragraph(int offset) {
    int at = behind(paragraphs, offset);
    return at < paragraphs.size() ? said(paragraphs.get(at).getSprmBuf()) : new SprmBuffer(0);
  }

  /// What the document says of the table's row that goes on at an offset: its end has it.
  SprmBuffer row(int offset) {
    int first = behind(paragraphs, offset);
    for (int i = first; i < Math.min(paragraphs.size(), first + MOST_IN_ROW); i++) {
      SprmBuffer said = said(paragraphs.get(i).getSprmBuf());
      if (DocShade.has(said, DocShade.ROW_END)) {
        return said;
      }
    }
    return new SprmBuffer(0);
  }

  /// The first of some properties that end behind an offset.
  private static int behind(List<? extends PropertyNode<?>> properties, int offset) {
    int low = 0;
    int high = properties.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (properties.get(middle).getEnd() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
