package dev.shortlist.profile;

import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.Profile;
import java.time.YearMonth;

/// Makes a profile of what a document says. Equal documents, months and versions give equal
/// profiles.
public interface ProfileExtractor {
  /// Names the rules and word lists; it changes whenever a profile may come out different.
  String version();

  /// What the document says of its candidate; asOf is the month that "to present" means.
  Profile extract(Extraction.Read document, YearMonth asOf);
}
