package dev.shortlist.document.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/// A page whose content is unpacked before it is parsed: the parser looks at most bytes several
/// times, and each look through the unpacking stream costs (7 % of all reading). Content that is
/// unpacked to more than a few megabytes is parsed while it is unpacked.
final class PdfPageContents extends PDPage {
  private static final int MOST = 1 << 22;

  private final PDPage page;

  PdfPageContents(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  /// The page's own, which share their fonts with the document's other pages.
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    try (RandomAccessRead contents = page.getContentsForStreamParsing()) {
      byte[] unpacked = new byte[1 << 14];
      int length = 0;
      for (int read = 0; read >= 0; ) {
        length += read;
        if (length == MOST) {
          return page.getContentsForStreamParsing();
        }
        if (length == unpacked.length) {
          unpacked = Arrays.copyOf(unpacked, 2 * length);
        }
        read = contents.read(unpacked, length, unpacked.length - length);
      }
      return new BytesRead(unpacked, length);
    }
  }
}
