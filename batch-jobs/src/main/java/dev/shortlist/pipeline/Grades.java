package dev.shortlist.pipeline;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What scoring is told of how well a document was read.
final class Grades {
  private Grades() {}

  /// The document's flags, and below grade D one that sends the scorecard before a person.
  static List<String> remarks(Extraction.Read read) {
    var remarks = new ArrayList<>(read.flags());
    if (read.grade().compareTo(Grade.D) > 0) {
      remarks.add("quality.grade-" + read.grade().name().toLowerCase(Locale.ROOT));
    }
    return remarks;
  }
}
