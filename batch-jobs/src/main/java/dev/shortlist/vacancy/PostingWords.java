package dev.shortlist.vacancy;

import dev.shortlist.hiring.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of postings that say how much something is needed, for how many years, and what is an
/// offer, not a demand.
final class PostingWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NICE =
      Pattern.compile(
          "nice[- ]to[- ]have|\\ban? (?:strong |big |huge )?(?:plus|bonus|asset|advantage)\\b|\\bwould be (?:nice|great|good|ideal)\\b|\\bhelpful\\b|\\b(?:is|are) (?:a )?plus\\b|\\boptional\\b|not required|\\badvantage(?:ous)?\\b|beneficial|von vorteil|gern gesehen|w[üu]nschenswert|un plus|un atout|serait appréciée?|valorable|se valorar[aá]|deseable|apprezzat|een pré|mile widzian|diferencial",
          FLAGS);
  private static final Pattern SHOULD =
      Pattern.compile(
          "\\bprefer(?:red|ably|ence)?\\b|\\bdesir(?:ed|able)\\b|\\bideal(?:ly)?\\b|\\bshould\\b|idealerweise|bevorzugt|idéalement|souhaitée?|preferiblemente|idealmente|preferibilmente|bij voorkeur",
          FLAGS);
  private static final Pattern PREFERRED =
      Pattern.compile(
          "\\bprefer(?:red|ably)\\b|\\bdesir(?:ed|able)\\b|\\bideally\\b|idealerweise|bevorzugt|idéalement|souhaitée?|preferiblemente|idealmente|preferibilmente|bij voorkeur",
          FLAGS);
  private static final Pattern SOUGHT =
      Pattern.compile(
          "\\b(?:looking for|seeking|searching for|hiring)\\b|wir suchen|suchen wir|recherchons|buscamos|cerchiamo|zoeken wij|szukamy",
          FLAGS);
  private static final Pattern MUST =
      Pattern.compile(
          "\\bmust\\b|\\brequired?\\b|\\brequires\\b|\\bmandatory\\b|\\bessential\\b|\\bminimum\\b|\\bat least\\b|\\bneed(?:s|ed)?\\b|zwingend|erforderlich|vorausgesetzt|voraussetzung|mindestens|notwendig|indispensable|impératif|exigée?|obligatoire|imprescindible|obligatorio|requerid[oa]|necesari[oa]|al menos|au moins|richiest[oa]|vereist|wymagan[ey]|obrigat[oó]ri[oa]",
          FLAGS);
  private static final String UNIT =
      "(?:years?|yrs?|jahre?n?|ans?|años?|ann[io]|jaar|anos?|lat|lata|rok)\\b";
  private static final Pattern YEARS =
      Pattern.compile(
          "(\\d{1,2})\\s?(?:\\+|plus|or more)?\\s?(?:(?:-|–|to|bis|à|a)\\s?\\d{1,2}\\s?\\+?)?\\s?\\(?(?:\\d{1,2}\\))?\\s?"
              + UNIT,
          FLAGS);
  private static final Pattern WORD_YEARS =
      Pattern.compile(
          "\\b("
              + NumberWords.ANY
              + ")(?:\\s?(?:-|–|to|or|bis|oder|à|ou|a|o)\\s?(?:"
              + NumberWords.ANY
              + "))?\\s(?:\\(\\d{1,2}\\)\\s)?\\+?\\s?(?:or more\\s)?"
              + UNIT,
          FLAGS);

  /// A part of the years that were asked before: "five years, two of them in a team".
  private static final Pattern OF_THEM =
      Pattern.compile(
          "\\b(?:(\\d{1,2})|(" + NumberWords.ANY + ")) of (?:them|which|these|those)\\b", FLAGS);

  private static final Pattern OFFER =
      Pattern.compile(
          "equal[- ]opportunit|chancengleichheit|benefits package|401\\s?\\(?k|paid time off|health insurance|we offer|wir bieten|apply (?:now|today|directly|to this)|click the|click here|send (?:us )?your (?:cv|resume)|competitive (?:salary|pay)|stock options|vacation/pto|dental|reasonable accommodation|requirements listed below|background (?:check|investigation)|looking forward to receiving|regardless of|without regard to",
          FLAGS);

  private static final Pattern EMPLOYER =
      Pattern.compile(
          "\\b(?:we|our|us|wir|unsere?[mnrs]?|nous|notre|nos|nuestr[oa]s?|noi|nostr[oa]|wij|onze|company|headquartered|employer|they (?:provide|create|offer|are|have|build)|everyone|position offers|applicants? selected)\\b",
          FLAGS);

  private PostingWords() {}

  /// How much a sentence insists by its own words, or null when none of them tells.
  static @Nullable Need need(String sentence) {
    if (NICE.matcher(sentence).find()) {
      return Need.NICE;
    }
    if (SHOULD.matcher(sentence).find()) {
      return Need.SHOULD;
    }
    if (MUST.matcher(sentence).find()) {
      return Need.MUST;
    }
    return SOUGHT.matcher(sentence).find() ? Need.SHOULD : null;
  }

  /// What a sentence says of who is sought: the words behind "looking for" where an employer speaks
  /// of itself before them, else all of it.
  static String sought(String sentence) {
    Matcher sought = SOUGHT.matcher(sentence);
    return sought.find() && talksOfEmployer(sentence.substring(0, sought.end()))
        ? sentence.substring(sought.end()).strip()
        : sentence;
  }

  /// Whether a sentence calls what it names preferred, whatever part it stands in.
  static boolean prefers(String sentence) {
    return PREFERRED.matcher(sentence).find();
  }

  static boolean talksOfOffer(String sentence) {
    return OFFER.matcher(sentence).find();
  }

  /// Whether a sentence speaks of who hires rather than of who is sought.
  static boolean talksOfEmployer(String sentence) {
    return EMPLOYER.matcher(sentence).find();
  }

  /// A number of years and where in the sentence its words end.
  record Years(int years, int end) {}

  /// The least number of years a sentence asks for, or null.
  static @Nullable Years years(String sentence) {
    List<Years> all = allYears(sentence);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// The numbers of years a sentence asks for, in its order.
  static List<Years> allYears(String sentence) {
    var all = new ArrayList<Years>();
    Matcher digits = YEARS.matcher(sentence);
    while (digits.find()) {
      int years = Integer.parseInt(digits.group(1));
      if (years >= 1 && years <= 40) {
        all.add(new Years(years, digits.end()));
      }
    }
    Matcher part = OF_THEM.matcher(sentence);
    if (all.isEmpty() && part.lookingAt()) {
      String digit = part.group(1);
      all.add(
          new Years(
              digit == null ? NumberWords.number(part.group(2)) : Integer.parseInt(digit),
              part.end()));
    }
    Matcher words = WORD_YEARS.matcher(sentence);
    while (all.isEmpty() && words.find()) {
      all.add(new Years(NumberWords.number(words.group(1)), words.end()));
    }
    return all;
  }
}
