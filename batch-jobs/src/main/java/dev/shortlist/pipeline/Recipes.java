package dev.shortlist.pipeline;

import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Recipe;
import java.time.YearMonth;

/// Names every result by what it is made from. The versions are those of the program that runs now.
public record Recipes(
    String readerVersion,
    String readOptions,
    String profileVersion,
    String passagesVersion,
    String scoringVersion,
    String packVersion) {

  /// The same but for how scores are made.
  Recipes withScoring(String version) {
    return new Recipes(
        readerVersion, readOptions, profileVersion, passagesVersion, version, packVersion);
  }

  public String extraction(DocumentId document) {
    return Recipe.of("extraction")
        .with("document", document.sha256())
        .with("reader", readerVersion)
        .with("options", readOptions)
        .name();
  }

  /// received is the month that "to present" means for this document.
  public String profile(String extraction, YearMonth received) {
    return Recipe.of("profile")
        .with("extraction", extraction)
        .with("rules", profileVersion)
        .with("as-of", received.toString())
        .name();
  }

  /// Passages are cut from the text without what names the person, so they depend on the profile.
  public String passages(String profile) {
    return Recipe.of("passages").with("profile", profile).with("model", passagesVersion).name();
  }

  public String scorecard(String profile, String passages, String vacancyVersion) {
    return Recipe.of("scorecard")
        .with("profile", profile)
        .with("passages", passages)
        .with("vacancy", vacancyVersion)
        .with("rules", scoringVersion)
        .name();
  }

  public String pack(String scorecard) {
    return Recipe.of("pack").with("scorecard", scorecard).with("library", packVersion).name();
  }

  /// What an index document was made from.
  static String indexed(String profile, String passages) {
    return Recipe.of("indexed").with("profile", profile).with("passages", passages).name();
  }
}
