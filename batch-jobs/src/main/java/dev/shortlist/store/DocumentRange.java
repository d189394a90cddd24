package dev.shortlist.store;

import dev.shortlist.hiring.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A share of all documents by the first digits of their ids: from is included, to is not.
public record DocumentRange(String from, String to) {
  /// Every document.
  public static final DocumentRange ALL = new DocumentRange("", "g");

  /// Cuts all documents into this many ranges of about equal size.
  public static List<DocumentRange> split(int parts) {
    if (parts < 1 || parts > 256) {
      throw new IllegalArgumentException("parts must be within 1..256 but was " + parts);
    }
    var ranges = new ArrayList<DocumentRange>();
    for (int part = 0; part < parts; part++) {
      ranges.add(
          new DocumentRange(bound(part, parts), part == parts - 1 ? "g" : bound(part + 1, parts)));
    }
    return ranges;
  }

  public boolean contains(DocumentId document) {
    return document.sha256().compareTo(from) >= 0 && document.sha256().compareTo(to) < 0;
  }

  private static String bound(int part, int parts) {
    return part == 0 ? "" : String.format(Locale.ROOT, "%04x", 65536L * part / parts);
  }
}
