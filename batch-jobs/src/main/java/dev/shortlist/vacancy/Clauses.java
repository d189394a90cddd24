package dev.shortlist.vacancy;

import dev.shortlist.hiring.Need;
import dev.shortlist.profile.SpokenLanguages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a sentence where what it asks for is asked for differently ("English at C1, German is a
/// plus"), and leaves out what it says is not asked ("Dutch is not required").
final class Clauses {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern NOT_ASKED =
      Pattern.compile(
          "(?:,? (?:and|but) )?(?:\\byou )?\\b(?:do not|don['’]t|need not|needn['’]t) (?:need|have to|require)\\b[^,.;]*"
              + "|[^,.;(]*\\b(?:is|are) not (?:a must|(?:strictly )?(?:required|needed|necessary|mandatory))\\b(?!,? but)"
              + "|^not (?:required|needed|necessary):.*"
              + "|\\bno visa sponsorship\\b|\\bno (?:sponsorship|relocation)\\b"
              + "|[^,.;(]*\\b(?:ist|sind) (?:kein muss|nicht (?:zwingend |unbedingt )?(?:erforderlich|notwendig|nötig|voraussetzung))"
              + "|[^,.;(]*\\bn['’](?:est|sont) pas (?:nécessaires?|exigée?s?|requise?s?|obligatoires?|indispensables?)"
              + "|[^,.;(]*\\bno (?:es|son) (?:necesari|imprescindible|obligatori|requerid)\\p{L}*"
              + "|\\bno se (?:requiere|exige|precisa)\\p{L}*\\b[^,.;]*",
          FLAGS);

  /// Words that say how much of what stands behind them is wanted, not before.
  private static final Pattern ONWARD =
      Pattern.compile(
          "^(?:and |und |et |y )?(?:ideally|preferably|idealerweise|vorzugsweise|bevorzugt|wünschenswert|idéalement|de préférence|preferiblemente|idealmente|se valorará)\\b",
          FLAGS);

  private static final Pattern STUDIED =
      Pattern.compile(
          "degree|diplom|studium|abschluss|ausbildung|bachelor|master|bac ?\\+|título|titulación|licenciatur|laurea",
          FLAGS);

  /// Words behind which stands a part of the years that were asked before.
  private static final Pattern OF_THEM =
      Pattern.compile(
          "^(?:davon|darunter|hiervon|of which|of these|de los cuales|de las cuales)\\b|^(?:\\d{1,2}|"
              + NumberWords.ANY
              + ") of (?:them|which|these|those)\\b|^(?:including|incl\\.|inklusive|inkl\\.|einschließlich|dont) (?:at least |a minimum of |mindestens |au moins )?(?:\\d{1,2}|"
              + NumberWords.ANY
              + ")\\b",
          FLAGS);

  private static final Pattern CUT = Pattern.compile("[,;] +|(?= \\([^()]*\\))");

  private Clauses() {}

  /// The clauses in the sentence's order, each as it stands there; the whole sentence when it is
  /// one.
  static List<String> of(String sentence) {
    var clauses = new ArrayList<String>();
    int from = 0;
    Matcher none = NOT_ASKED.matcher(sentence);
    while (none.find()) {
      cut(sentence.substring(from, none.start()), clauses);
      from = none.end();
    }
    cut(sentence.substring(from), clauses);
    return clauses;
  }

  private static void cut(String text, List<String> clauses) {
    int from = 0;
    Matcher cut = CUT.matcher(text);
    while (cut.find()) {
      String before = text.substring(from, cut.start());
      String rest = text.substring(cut.end());
      Matcher end = CUT.matcher(rest);
      String next = end.find() && end.start() > 0 ? rest.substring(0, end.start()) : rest;
      if (parts(before, next.strip())) {
        add(before, clauses);
        from = cut.end();
      }
    }
    add(text.substring(from), clauses);
  }

  /// Whether what follows is asked for with words of its own that do not hold for what stands
  /// before.
  private static boolean parts(String before, String next) {
    if (OF_THEM.matcher(next).find() && PostingWords.years(before) != null) {
      return true;
    }
    Need need = PostingWords.need(next);
    if (need == null) {
      return false;
    }
    if (next.startsWith("(")) {
      return PostingWords.years(next) == null
          && next.matches("\\([^()]*\\)[.;]?")
          && PostingWords.need(before) == null;
    }
    if (ONWARD.matcher(next).find()) {
      return !STUDIED.matcher(before).find();
    }
    Need earlier = PostingWords.need(before);
    return (earlier != null && earlier != need) || SpokenLanguages.command(before) != null;
  }

  private static void add(String clause, List<String> clauses) {
    String plain = clause.strip();
    if (plain.chars().filter(Character::isLetter).count() > 1) {
      clauses.add(plain);
    }
  }
}
