package dev.shortlist.pipeline;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Grade;
import dev.shortlist.profile.TextLanguage;
import dev.shortlist.scoring.FlagWords;
import dev.shortlist.taxonomy.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What scoring is told of how well a document was read and can be judged.
final class Grades {
  private Grades() {}

  /// The document's flags, and one that sends the scorecard before a person where it is of a grade
  /// below D or in a language that scores cannot judge.
  static List<String> remarks(Extraction.Read read) {
    var remarks = new ArrayList<>(read.flags());
    if (read.grade().compareTo(Grade.D) > 0) {
      remarks.add("quality.grade-" + read.grade().name().toLowerCase(Locale.ROOT));
    }
    String language = TextLanguage.of(read);
    if (!language.equals(TextLanguage.UNKNOWN) && !Glossary.knows(language)) {
      remarks.add(FlagWords.LANGUAGE + language);
    }
    return remarks;
  }
}
