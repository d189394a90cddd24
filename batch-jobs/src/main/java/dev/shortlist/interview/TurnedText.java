package dev.shortlist.interview;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/// Text that runs from right to left, such as Hebrew, put in the order it is read in, by the JDK's
/// Unicode Bidirectional Algorithm (UAX #9).
final class TurnedText {
  private TurnedText() {}

  /// Splits a paragraph into runs of one direction.
  static final class Splitter implements BidiSplitter {
    private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
      bidi =
          new Bidi(
              paragraph,
              direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
      return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      int start = bidi.getRunStart(index);
      byte direction = bidi.getRunLevel(index) % 2 == 0 ? LTR : RTL;
      return new BidiTextRun(start, bidi.getRunLimit(index) - start, direction);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      return LTR;
    }
  }

  /// Turns a run around for drawing; the fonts need no shaping.
  static final class Reorderer implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
      return new StringBuilder(text).reverse().toString();
    }

    @Override
    public String shapeText(String text) {
      return text;
    }

    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
