package dev.shortlist.document.layout;

import java.util.regex.Pattern;

/// One line of a page as it will be read, in a reading frame. regions that are read apart have
/// different numbers.
record PageLine(
    String text,
    double x0,
    double x1,
    double top,
    double bottom,
    double baseline,
    double size,
    boolean bold,
    boolean marked,
    int region) {
  private static final Pattern BULLET =
      Pattern.compile(
          "^([•‣⁃∙●○◦▪▫■□►▸▶➢➤✓✔❖◆◇★*·–—-]|o(?= {1,2}\\p{Lu})|\\(?\\d{1,2}[.)])\\s+\\S.*",
          Pattern.DOTALL);

  /// Whether a bullet begins it, written or drawn.
  boolean bulleted() {
    return marked || BULLET.matcher(text).matches();
  }
}
