package dev.shortlist.profile;

import dev.shortlist.document.Extraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/// The language a text is mostly written in. What the reader says of a script of its own (Greek,
/// Chinese) or of English stands; what it says by the small words of other languages in Latin
/// letters is asked of Apache OpenNLP's detector, which knows 103 languages. That one is loaded
/// when it is first asked: an import of English CVs does without.
///
/// Safe for many threads.
public final class TextLanguage {
  /// Changes when the same text would get another language.
  public static final String VERSION = "opennlp-langdetect-183";

  /// ISO 639 for a language that cannot be told.
  public static final String UNKNOWN = "und";

  private static final Set<String> ASKED_AGAIN =
      Set.of(UNKNOWN, "de", "fr", "es", "it", "nl", "pt", "pl");
  private static final int SAMPLE = 1_500;

  /// Shorter texts do not tell.
  private static final int LEAST_LETTERS = 80;

  /// Below this a text is of names and signs rather than of a language.
  private static final double LEAST_CONFIDENCE = 0.025;

  /// The last text of a thread: the steps to a scorecard each ask for the same one.
  private static final ThreadLocal<@Nullable Told> LAST = new ThreadLocal<>();

  private TextLanguage() {}

  /// A detected language, "" when a sample did not tell.
  private record Told(String sample, String language) {}

  /// ISO 639-1 (639-3 for a language without), or "und".
  public static String of(Extraction.Read document) {
    return of(document.text().text(), document.language());
  }

  /// The same of a text of which a first guess is known, "und" for none.
  public static String of(String text, String guess) {
    if (!ASKED_AGAIN.contains(guess)) {
      return guess;
    }
    String sample = sample(text);
    if (sample.length() < LEAST_LETTERS) {
      return guess;
    }
    Told last = LAST.get();
    if (last == null || !last.sample.equals(sample)) {
      last = detect(sample);
      LAST.set(last);
    }
    return last.language.isEmpty() ? guess : last.language;
  }

  private static Told detect(String sample) {
    Language best = new LanguageDetectorME(Model.LOADED).predictLanguage(sample);
    return new Told(
        sample,
        best.getConfidence() < LEAST_CONFIDENCE
            ? ""
            : Model.SHORT_CODES.getOrDefault(best.getLang(), best.getLang()));
  }

  /// Letters and single spaces: numbers, addresses and signs tell nothing.
  private static String sample(String text) {
    var sample = new StringBuilder(SAMPLE);
    for (int i = 0; i < text.length() && sample.length() < SAMPLE; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        sample.append(c);
      } else if (!sample.isEmpty() && sample.charAt(sample.length() - 1) != ' ') {
        sample.append(' ');
      }
    }
    return sample.toString();
  }

  /// Loaded with the first text that needs it: 46 MB.
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();
    static final Map<String, String> SHORT_CODES = shortCodes();

    private static LanguageDetectorModel load() {
      try (InputStream in =
          Objects.requireNonNull(
              TextLanguage.class.getResourceAsStream("/langdetect-183.bin"),
              "resource langdetect-183.bin is missing: build Shortlist anew")) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read langdetect-183.bin", e);
      }
    }

    private static Map<String, String> shortCodes() {
      var codes = new HashMap<String, String>();
      for (String code : Locale.getISOLanguages()) {
        codes.put(Locale.of(code).getISO3Language(), code);
      }
      codes.put("cmn", "zh");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      codes.put("nob", "no");
      codes.put("nno", "no");
      codes.put("pes", "fa");
      codes.put("zlm", "ms");
      return Map.copyOf(codes);
    }
  }
}
