package dev.shortlist.profile;

import dev.shortlist.document.Extraction;
import dev.shortlist.taxonomy.DetectedLanguage;
import java.util.Set;

/// The language a text is mostly written in. What the reader says of a script of its own (Greek,
/// Chinese) or of English stands; what it says by the small words of other languages in Latin
/// letters is asked of [DetectedLanguage]: an import of English CVs does without.
///
/// Safe for many threads.
public final class TextLanguage {
  /// Changes when the same text would get another language.
  public static final String VERSION = DetectedLanguage.VERSION;

  /// ISO 639 for a language that cannot be told.
  public static final String UNKNOWN = "und";

  private static final Set<String> ASKED_AGAIN =
      Set.of(UNKNOWN, "de", "fr", "es", "it", "nl", "pt", "pl");

  /// Below this a text is of names and signs rather than of a language.
  private static final double LEAST_CONFIDENCE = 0.025;

  private TextLanguage() {}

  /// ISO 639-1 (639-3 for a language without), or "und".
  public static String of(Extraction.Read document) {
    return of(document.text().text(), document.language());
  }

  /// The same of a text of which a first guess is known, "und" for none.
  public static String of(String text, String guess) {
    return ASKED_AGAIN.contains(guess)
        ? DetectedLanguage.of(text, LEAST_CONFIDENCE).orElse(guess)
        : guess;
  }
}
