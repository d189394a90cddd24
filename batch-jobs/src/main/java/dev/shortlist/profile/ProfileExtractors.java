package dev.shortlist.profile;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Structure;
import dev.shortlist.hiring.Profile;
import java.time.YearMonth;

/// The extractors that come with Shortlist.
public final class ProfileExtractors {
  private ProfileExtractors() {}

  /// Reads a document's own data where it has some (JSON Resume, Europass), else its text by rules;
  /// data attached to pages counts as far as they show it.
  public static ProfileExtractor standard() {
    return with(SkillRecognition.of(SkillDictionary.standard()));
  }

  /// The same, with these skills known by name.
  public static ProfileExtractor with(SkillRecognition skills) {
    return new ByStructure(
        new RuleProfileExtractor(skills), new JsonResumeProfileExtractor(skills));
  }

  private record ByStructure(ProfileExtractor rules, ProfileExtractor jsonResume)
      implements ProfileExtractor {
    @Override
    public String version() {
      return rules.version() + "+" + jsonResume.version();
    }

    @Override
    public Profile extract(Extraction.Read document, YearMonth asOf) {
      return switch (document.structure()) {
        case Structure.None() -> rules.extract(document, asOf);
        case Structure.JsonResume _ ->
            document.pages() == 0
                ? jsonResume.extract(document, asOf)
                : AttachedData.checked(
                    rules.extract(document, asOf),
                    jsonResume.extract(document, asOf),
                    document.text().text(),
                    asOf);
      };
    }
  }
}
