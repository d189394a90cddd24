package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Findings;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Text that marked content of a PDF is said to be, beside what it shows (ISO 32000-2, 14.9). Never
/// read; told where it is more than is shown.
final class PdfAlternates {
  private static final Marked PLAIN = new Marked("", new StringBuilder(0));
  private final Findings findings;
  private final Deque<Marked> open = new ArrayDeque<>();
  private int said;

  /// One sequence that is said to be something.
  private record Marked(String alternate, StringBuilder shown) {}

  PdfAlternates(Findings findings) {
    this.findings = findings;
  }

  void begin(@Nullable COSDictionary properties) {
    String alternate = properties == null ? "" : alternate(properties);
    said += alternate.isEmpty() ? 0 : 1;
    open.push(alternate.isEmpty() ? PLAIN : new Marked(alternate, new StringBuilder()));
  }

  private static String alternate(COSDictionary properties) {
    var all = new StringBuilder();
    for (COSName key : new COSName[] {COSName.ACTUAL_TEXT, COSName.ALT, COSName.E}) {
      String text = properties.getString(key);
      all.append(text == null ? "" : text + " ");
    }
    return all.toString().strip();
  }

  void shown(@Nullable String text) {
    if (said > 0 && text != null) {
      for (Marked marked : open) {
        marked.shown.append(marked.alternate.isEmpty() ? "" : text);
      }
    }
  }

  void end() {
    Marked marked = open.poll();
    if (marked == null || marked.alternate.isEmpty()) {
      return;
    }
    said--;
    if (!letters(marked.shown).contains(letters(marked.alternate))) {
      findings.unused("hidden-text.alternate", marked.alternate);
    }
  }

  private static String letters(CharSequence text) {
    var letters = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
