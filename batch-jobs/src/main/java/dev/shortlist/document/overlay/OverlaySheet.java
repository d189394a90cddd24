package dev.shortlist.document.overlay;

import dev.shortlist.document.Block;
import dev.shortlist.hiring.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The picture of one page with its blocks: a frame in the colour of what they are, their number in
/// reading order, and a line from each to the next.
final class OverlaySheet {
  /// The colour of text that is never read.
  static final Color HIDDEN = new Color(0xD0, 0x00, 0x00);

  private static final int LEGEND = 30;
  private static final double LETTERS = 11;
  private static final List<Block.Kind> TOLD =
      List.of(
          Block.Kind.HEADING,
          Block.Kind.PARAGRAPH,
          Block.Kind.LIST_ITEM,
          Block.Kind.TABLE,
          Block.Kind.HEADER);

  private final BufferedImage picture;
  private final Graphics2D pen;
  private final double scale;
  private final OverlayLetters letters = new OverlayLetters();
  private @Nullable Box last;

  OverlaySheet(BufferedImage picture, double scale) {
    this.picture = picture;
    this.scale = scale;
    pen = smooth(picture);
  }

  private static Graphics2D smooth(BufferedImage picture) {
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }

  static Color colour(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> new Color(0x00, 0x3C, 0xC8);
      case PARAGRAPH -> new Color(0x00, 0x80, 0x40);
      case LIST_ITEM -> new Color(0x00, 0x80, 0x96);
      case TABLE -> new Color(0x80, 0x30, 0xA0);
      case HEADER, FOOTER -> new Color(0x70, 0x70, 0x70);
    };
  }

  private static String word(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> "heading: a section begins";
      case PARAGRAPH -> "paragraph";
      case LIST_ITEM -> "list item";
      case TABLE -> "table";
      case HEADER, FOOTER -> "running header or footer";
    };
  }

  void hidden(Box box) {
    pen.setColor(clear(HIDDEN, 0x70));
    pen.fill(place(box));
  }

  void block(Block.Kind kind, int number, Box box) throws IOException {
    Color colour = colour(kind);
    Rectangle2D place = place(box);
    if (last != null) {
      pen.setColor(clear(Color.DARK_GRAY, 0x60));
      pen.setStroke(new BasicStroke(1));
      pen.draw(
          new Line2D.Double(
              last.x0() * scale, last.y1() * scale, place.getMinX(), place.getMinY()));
    }
    last = box;
    pen.setColor(clear(colour, 0x18));
    pen.fill(place);
    pen.setColor(colour);
    pen.setStroke(new BasicStroke(kind == Block.Kind.HEADING ? 2.5f : 1.2f));
    pen.draw(place);
    label(Integer.toString(number), colour, place);
  }

  private void label(String text, Color colour, Rectangle2D place) throws IOException {
    double width = letters.width(text, LETTERS) + 4;
    double x = Math.max(0, place.getMinX() - width);
    double y = Math.max(0, place.getMinY());
    pen.setColor(colour);
    pen.fill(new Rectangle2D.Double(x, y, width, LETTERS + 3));
    pen.setColor(Color.WHITE);
    letters.draw(pen, text, x + 2, y + LETTERS, LETTERS);
  }

  private Rectangle2D place(Box box) {
    return new Rectangle2D.Double(
        box.x0() * scale - 1,
        box.y0() * scale - 1,
        (box.x1() - box.x0()) * scale + 2,
        (box.y1() - box.y0()) * scale + 2);
  }

  private static Color clear(Color colour, int opacity) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
  }

  /// The finished picture, with a line under the page that says what the colours mean.
  BufferedImage withLegend(int page, int pages) throws IOException {
    pen.dispose();
    var sheet =
        new BufferedImage(
            picture.getWidth(), picture.getHeight() + LEGEND, BufferedImage.TYPE_INT_RGB);
    Graphics2D legend = smooth(sheet);
    legend.drawImage(picture, 0, 0, null);
    legend.setColor(Color.WHITE);
    legend.fillRect(0, picture.getHeight(), sheet.getWidth(), LEGEND);
    double x = 6;
    double y = picture.getHeight() + 19;
    for (Block.Kind kind : TOLD) {
      x = entry(legend, colour(kind), word(kind), x, y);
    }
    x = entry(legend, HIDDEN, "hidden: never read", x, y);
    legend.setColor(Color.BLACK);
    letters.draw(legend, String.format(Locale.ROOT, "page %d of %d", page, pages), x, y, LETTERS);
    legend.dispose();
    return sheet;
  }

  private double entry(Graphics2D legend, Color colour, String word, double x, double y)
      throws IOException {
    legend.setColor(colour);
    legend.fill(new Rectangle2D.Double(x, y - 9, 12, 11));
    legend.setColor(Color.BLACK);
    letters.draw(legend, word, x + 16, y, LETTERS);
    return x + 16 + letters.width(word, LETTERS) + 14;
  }
}
