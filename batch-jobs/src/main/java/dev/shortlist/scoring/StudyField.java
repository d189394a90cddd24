package dev.shortlist.scoring;

import dev.shortlist.hiring.Profile;
import dev.shortlist.search.TextAnalysis;
import dev.shortlist.taxonomy.Dictionary;
import dev.shortlist.taxonomy.Glossary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A field of study that a vacancy asks for, or several of which one will do ("Accounting, Finance
/// or Economics"): the words that tell each, in its own language and in English. "Computer science"
/// is told by "computer": every Bachelor of Science has the other word.
final class StudyField {
  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)\\s*[,;/]\\s*|\\s+(?:or|oder|ou|o|y|und|and|et)\\s+");

  /// Words of many fields and of degrees, which tell none.
  private static final String TELL_NOTHING =
      "science sciences studies study degree field related relevant similar comparable subject"
          + " discipline technology applied general equivalent arts bachelor master";

  /// "B.Com", "M.B.A.": the full stops within a short form.
  private static final Pattern WITHIN = Pattern.compile("(?<=\\b\\p{Lu})\\.(?=\\p{L})");

  /// Endings by which German says in a trade's name whether a man or a woman learned it.
  private static final Pattern GENDERED =
      Pattern.compile("(?:mann|frau|leute)$|(?<=er|ist|ent|ant|eur)in$");

  private final List<Set<String>> alternatives;

  /// Ids of the first skill of a trade that is asked for, and of its kinds: a cook's are cooking
  /// and pastry.
  private final Set<String> trade;

  private final TextAnalysis analysis;

  private StudyField(List<Set<String>> alternatives, Set<String> trade, TextAnalysis analysis) {
    this.alternatives = List.copyOf(alternatives);
    this.trade = Set.copyOf(trade);
    this.analysis = analysis;
  }

  static StudyField of(String field, TextAnalysis analysis) {
    Set<String> nothing = JobTitle.terms(analysis, TELL_NOTHING);
    var alternatives = new ArrayList<Set<String>>();
    var names = new LinkedHashSet<>(List.of(BETWEEN.split(field)));
    names.addAll(Glossary.standard().namesIn(field));
    for (String name : names) {
      Set<String> terms = telling(name, analysis, nothing);
      if (!terms.isEmpty()) {
        alternatives.add(terms);
      }
    }
    var trade = new LinkedHashSet<String>();
    Glossary.standard().skillsOfTitle(field).stream()
        .findFirst()
        .ifPresent(skill -> {
          trade.add(skill);
          trade.addAll(Dictionary.standard().showing(skill));
        });
    return new StudyField(alternatives, trade, analysis);
  }

  /// The words of a name but for those that tell nothing; all of them where no other is left.
  private static Set<String> telling(String name, TextAnalysis analysis, Set<String> nothing) {
    Set<String> terms = neutral(JobTitle.terms(analysis, name));
    var telling = new LinkedHashSet<>(terms);
    telling.removeAll(nothing);
    return telling.isEmpty() ? terms : telling;
  }

  private static Set<String> neutral(Set<String> terms) {
    var neutral = new LinkedHashSet<String>();
    for (String term : terms) {
      String root = GENDERED.matcher(term).replaceFirst("");
      neutral.add(root.isEmpty() ? term : root);
    }
    return neutral;
  }

  /// Whether a course was in one of the fields; any is where no field is asked for.
  boolean isStudiedIn(Profile.Education education) {
    if (alternatives.isEmpty()) {
      return true;
    }
    String words = wholeWords(education.studyType() + " " + education.area());
    Set<String> studied = JobTitle.terms(analysis, words);
    for (String english : Glossary.standard().namesIn(words)) {
      studied.addAll(JobTitle.terms(analysis, english));
    }
    Set<String> neutral = neutral(studied);
    return alternatives.stream().anyMatch(neutral::containsAll) || teachesTheTrade(words);
  }

  private boolean teachesTheTrade(String words) {
    if (trade.isEmpty()) {
      return false;
    }
    return Glossary.standard().skillsOfTitle(words).stream().anyMatch(trade::contains)
        || Dictionary.standard().mentions(words, "").stream()
            .anyMatch(mention -> trade.contains(mention.id()));
  }

  /// With what short names of degrees stand for: who has an MBA has studied business
  /// administration.
  private static String wholeWords(String words) {
    String whole = ShortForms.DEGREES.writtenOut(WITHIN.matcher(words).replaceAll(""));
    return whole.equals(words) ? words : words + " " + whole;
  }
}
