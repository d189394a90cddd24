package dev.shortlist.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.jspecify.annotations.Nullable;

/// Stems of German, French, Spanish and Italian words, so that a CV is found by another form of
/// what it says: `Buchhalterin` by `Buchhalter`, `développeuse` by `développeur`. They stand in the
/// index beside the terms of [TextAnalysis], at the same places; an English CV has none, and what
/// scoring reads is not touched.
///
/// For one thread.
final class LanguageStems {
  /// Shorter words stay as they are: of `data` nothing is an ending.
  private static final int SHORTEST = 5;

  /// Stems are remembered for so many words at most; then from new.
  private static final int MOST_REMEMBERED = 20_000;

  private final Map<StemmedLanguage, Language> languages = new EnumMap<>(StemmedLanguage.class);

  /// A word's stem and, of a German compound, the stems of its two parts; none of any other.
  record Stems(String whole, List<String> parts) {
    Stems {
      parts = List.copyOf(parts);
    }
  }

  private record Language(UnaryOperator<String> stemmer, Map<String, Stems> known) {}

  /// What the index holds for a word of a CV beside its term.
  ///
  /// @param word folded, as [WordFolding#fold] has it
  List<String> besides(StemmedLanguage language, String word) {
    Stems stems = of(language, word);
    if (stems == null) {
      return List.of();
    }
    var besides = new ArrayList<String>();
    besides.add(language.marked(stems.whole));
    for (String part : stems.parts) {
      besides.add(language.marked(part));
    }
    return besides;
  }

  /// Of a folded word; null of one that has none: a short one, or one with digits or other letters
  /// than a to z.
  @Nullable Stems of(StemmedLanguage language, String word) {
    if (word.length() < SHORTEST || word.length() > StemCache.LONGEST_WORD) {
      return null;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return null;
      }
    }
    Language one =
        languages.computeIfAbsent(language, each -> new Language(stemmer(each), new HashMap<>()));
    if (one.known.size() > MOST_REMEMBERED) {
      one.known.clear();
    }
    return one.known.computeIfAbsent(word, each -> stems(language, each, one.stemmer));
  }

  private static Stems stems(StemmedLanguage language, String word, UnaryOperator<String> stemmer) {
    String whole = stemmer.apply(word);
    List<String> parts = language == StemmedLanguage.GERMAN ? GermanStem.parts(whole) : List.of();
    return new Stems(whole, parts.stream().map(stemmer).toList());
  }

  private static UnaryOperator<String> stemmer(StemmedLanguage language) {
    return switch (language) {
      case GERMAN -> new GermanStem();
      case FRENCH -> french(OneWord.through(FrenchLightStemFilter::new));
      case SPANISH -> OneWord.through(SpanishLightStemFilter::new);
      case ITALIAN -> italian(OneWord.through(ItalianLightStemFilter::new));
    };
  }

  /// Feminine names of trades as the masculine: développeuse, directrice, infirmière.
  private static UnaryOperator<String> french(UnaryOperator<String> light) {
    return word -> {
      String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      int most = one.length();
      if (one.endsWith("trice")) {
        one = one.substring(0, most - 4) + "eur";
      } else if (one.endsWith("euse")) {
        one = one.substring(0, most - 2) + "r";
      } else if (one.endsWith("ere")) {
        one = one.substring(0, most - 1);
      }
      return light.apply(one);
    };
  }

  /// The same of sviluppatrice, direttrici.
  private static UnaryOperator<String> italian(UnaryOperator<String> light) {
    return word ->
        word.endsWith("trice") || word.endsWith("trici")
            ? light.apply(word.substring(0, word.length() - 4) + "ore")
            : light.apply(word);
  }
}
