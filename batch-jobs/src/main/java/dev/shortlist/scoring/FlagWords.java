package dev.shortlist.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the reader's flags mean to a recruiter. Only flags that ask for a look have words.
public final class FlagWords {
  private static final String HIDDEN = "hidden-text.";
  private static final String DISGUISED = "disguised-text.";

  /// Begins the flag of a CV in a language that scores cannot judge; ISO 639 follows.
  public static final String LANGUAGE = "language-not-supported.";

  /// The same of a vacancy.
  static final String VACANCY_LANGUAGE = "vacancy-language-not-supported.";

  private FlagWords() {}

  /// Why a score says nothing: what (the CV, the vacancy) is in which language, in plain words.
  public record NotJudged(String what, String language) {}

  /// What could not be judged for its language, by a scorecard's flags.
  public static Optional<NotJudged> notJudged(List<String> flags) {
    for (String flag : flags) {
      if (flag.startsWith(VACANCY_LANGUAGE)) {
        return Optional.of(new NotJudged("the vacancy", language(flag, VACANCY_LANGUAGE)));
      }
      if (flag.startsWith(LANGUAGE)) {
        return Optional.of(new NotJudged("the CV", language(flag, LANGUAGE)));
      }
    }
    return Optional.empty();
  }

  private static String language(String flag, String prefix) {
    return Locale.of(flag.substring(prefix.length())).getDisplayLanguage(Locale.ENGLISH);
  }

  /// Plain words for a flag, "" when the flag asks for no review.
  public static String of(String flag) {
    if (flag.startsWith(HIDDEN)) {
      return "text a person cannot see: " + hidden(flag.substring(HIDDEN.length()));
    }
    if (flag.startsWith(DISGUISED)) {
      return "text that is not what it looks like: "
          + disguised(flag.substring(DISGUISED.length()));
    }
    if (flag.startsWith(LANGUAGE)) {
      return "language not supported: " + language(flag, LANGUAGE);
    }
    if (flag.startsWith(VACANCY_LANGUAGE)) {
      return "the vacancy's language is not supported: " + language(flag, VACANCY_LANGUAGE);
    }
    return switch (flag) {
      case "instruction" -> "words that speak to a program instead of a reader";
      case "encoded-text" -> "text in a code that only a program reads";
      case "keyword-stuffing" -> "the same words repeated far more often than a reader needs";
      case "truncated" -> "the document is longer than what was read";
      case "quality.grade-e" -> "much of the document could not be read well";
      case "quality.grade-f" -> "hardly any of the document could be read";
      default -> "";
    };
  }

  /// The same in a word or two, for the column of a table.
  public static String brief(String flag) {
    if (flag.startsWith(HIDDEN)) {
      return "hidden text";
    }
    if (flag.startsWith(DISGUISED)) {
      return "disguised text";
    }
    return switch (flag) {
      case "instruction" -> "words to a program";
      case "encoded-text" -> "encoded text";
      case "keyword-stuffing" -> "repeated words";
      case "truncated" -> "read in part";
      case "quality.grade-e", "quality.grade-f" -> "poorly read";
      default -> of(flag);
    };
  }

  private static String hidden(String how) {
    return switch (how) {
      case "white" -> "white on white";
      case "tiny" -> "letters too small to read";
      case "off-page" -> "outside the page";
      case "clipped" -> "cut off by the page's drawing";
      case "covered" -> "under a picture or a shape";
      case "render-mode" -> "written without ink";
      case "transparent" -> "fully transparent";
      case "layer" -> "on a layer that is switched off";
      case "annotation" -> "in a note attached to the page";
      case "metadata" -> "in the file's properties";
      case "vanish" -> "marked as hidden";
      case "deleted" -> "deleted, but still in the file";
      case "comment" -> "in a comment";
      case "empty-glyph" -> "in letters that are drawn as nothing";
      case "form-field" -> "in a form field that is not shown";
      case "attachment" -> "in an attached file";
      case "alternate" -> "in descriptions that only programs read";
      case "field-code" -> "in the code of a field";
      case "unused" -> "in parts of the file that are not shown";
      default -> how;
    };
  }

  private static String disguised(String how) {
    return switch (how) {
      case "zero-width" -> "characters without width between the letters";
      case "bidi" -> "reversed writing direction";
      case "homoglyph" -> "letters of another script that look alike";
      case "tag-characters" -> "characters that no font shows";
      case "combining" -> "accents piled up on letters";
      case "font-mapping" -> "letters that are drawn as others than they are";
      default -> how;
    };
  }
}
