package dev.shortlist.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/// What Apache OpenNLP's detector, which knows 103 languages, takes a text for. It is loaded when
/// it is first asked: 46 MB.
///
/// Safe for many threads.
public final class DetectedLanguage {
  /// Changes when the same text would get another language.
  public static final String VERSION = "opennlp-langdetect-183";

  private static final int SAMPLE = 1_500;

  /// Shorter texts do not tell.
  private static final int LEAST_LETTERS = 80;

  /// The last text of a thread: the steps to a scorecard each ask for the same one.
  private static final ThreadLocal<@Nullable Told> LAST = new ThreadLocal<>();

  private DetectedLanguage() {}

  private record Told(String sample, String language, double confidence) {}

  /// ISO 639-1 (639-3 for a language without); empty for a text too short to tell, or where the
  /// detector is less sure than this, 0..1.
  public static Optional<String> of(String text, double leastConfidence) {
    String sample = sample(text);
    if (sample.length() < LEAST_LETTERS) {
      return Optional.empty();
    }
    Told last = LAST.get();
    if (last == null || !last.sample.equals(sample)) {
      last = detect(sample);
      LAST.set(last);
    }
    return last.confidence < leastConfidence ? Optional.empty() : Optional.of(last.language);
  }

  private static Told detect(String sample) {
    Language best = new LanguageDetectorME(Model.LOADED).predictLanguage(sample);
    String language = Model.SHORT_CODES.getOrDefault(best.getLang(), best.getLang());
    return new Told(sample, language, best.getConfidence());
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

  /// Loaded with the first text that needs it.
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();
    static final Map<String, String> SHORT_CODES = shortCodes();

    private static LanguageDetectorModel load() {
      try (InputStream in =
          Objects.requireNonNull(
              DetectedLanguage.class.getResourceAsStream("/langdetect-183.bin"),
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
