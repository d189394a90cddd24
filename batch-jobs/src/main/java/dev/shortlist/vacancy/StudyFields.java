package dev.shortlist.vacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the field, or the fields of which one will do, that a sentence asks a degree in, or the
/// trade it asks for an apprenticeship in.
final class StudyFields {
  private static final int NEAR = 25;
  private static final int LONGEST = 90;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern LOOSE_END = Pattern.compile("\\s+(?:and|und|et|y|or)$");

  /// A field of study written small, as English has it.
  private static final Pattern SMALL =
      Pattern.compile(
          "\\bin\\s+(?!an?\\b|the\\b|related|relevant|any\\b|eine|dem\\b)(\\p{Ll}[\\p{L} ]{3,40}?)(?=\\s*(?:,|/|\\(|\\.|;|$|\\bor\\b|\\band\\b|\\bwith\\b|\\bpreferred|\\brequired|\\bdesir))");

  /// Informatikstudium; Studium Bauingenieurwesen, Studium der Betriebswirtschaft.
  private static final Pattern GERMAN =
      Pattern.compile(
          "\\b(?!Hochschul|Fachhochschul|Universitäts|Bachelor|Master|Voll|Erst)(\\p{Lu}\\p{L}{4,})studium\\b|Studium (?:der |des )?(\\p{Lu}\\p{L}{5,})\\b");

  /// The trade of an apprenticeship: Ausbildung als Koch, apprenticeship as an electrician.
  private static final Pattern TRADE =
      Pattern.compile(
          "(?:ausbildung|lehre|gesellenbrief)\\s+(?:als|zum|zur)\\s+(?:\\p{Ll}+e[rn]? )?((?-i:\\p{Lu})[\\p{L}-]+(?: (?:für|im|der|in) (?-i:\\p{Lu})[\\p{L}-]+)?)|\\bapprenticeship as an? (\\p{L}+(?: \\p{L}+)?)",
          FLAGS);

  private static final Pattern CAPITAL =
      Pattern.compile(
          "\\b(?:in|der|en|of)\\s+((?:\\p{Lu}[\\p{L}&]*+(?:\\s+(?:and|und|et|y|or|/)\\s+)?\\s?){1,4})");

  private static final String NAME =
      "\\p{L}[\\p{L}&-]+(?: (?!or\\b|oder\\b|ou\\b)\\p{L}[\\p{L}&-]+){0,2}";

  /// How a list goes on behind its first field: ", Finance or Economics", "or a related field".
  private static final Pattern LIST =
      Pattern.compile(
          "\\s*((?:,\\s*"
              + NAME
              + ")*),?\\s+(?:or|oder|ou|o)\\s+(?:an? |in )?("
              + NAME
              + ")(?=\\s*(?:[,.;:()]|$|\\b(?:or|oder|with|mit)\\b))",
          FLAGS);

  /// What is no field of study: "or a related field", "or equivalent experience", "or licence".
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:related|similar|relevant|equivalent|comparable|other|another|experience|years?|degree|diploma|licen[sc]e|certificat\\w*|training|skills?|knowledge|work|vergleichbar\\p{L}*|verwandt\\p{L}*|ähnlich\\p{L}*|gleichwertig\\p{L}*|ausbildung|erfahrung|abschluss|équivalent\\p{L}*|similaire|similar|afín)\\b",
          FLAGS);

  /// The field of all that stands before it: Studium oder Ausbildung im Bereich Grafikdesign.
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\b(?:im (?:Bereich|Fach|Fachbereich)|(?:in der )?Fachrichtung|mit Schwerpunkt|in the field of|in the area of|dans le domaine d[eu]|en el área de)\\s+((?:der |des |de |la )?\\p{L}[\\p{L}&-]+(?: (?:und|and|oder|or) \\p{Lu}[\\p{L}-]+| \\p{Lu}[\\p{L}-]+){0,2})");

  private StudyFields() {}

  /// Named by its own words behind all degrees and apprenticeships of a sentence, "" for none.
  static String behind(String sentence) {
    Matcher field = BEHIND.matcher(sentence);
    return field.find() ? field.group(1) : "";
  }

  /// Named near a degree that ends here, as "Accounting, Finance or Economics"; "" for none.
  static String of(String sentence, int end) {
    Matcher trade = TRADE.matcher(sentence);
    if (trade.find()) {
      return trade.group(1) == null ? trade.group(2) : trade.group(1);
    }
    for (Pattern pattern : List.of(CAPITAL, SMALL)) {
      Matcher field = pattern.matcher(sentence);
      if (field.find(end) && field.start() - end <= NEAR) {
        return whole(sentence, LOOSE_END.matcher(field.group(1).strip()).replaceAll(""), field);
      }
    }
    String behind = behind(sentence);
    if (!behind.isEmpty()) {
      return behind;
    }
    Matcher german = GERMAN.matcher(sentence);
    if (german.find()) {
      int group = german.group(1) == null ? 2 : 1;
      return group == 2 ? whole(sentence, german.group(2), german) : german.group(1);
    }
    return "";
  }

  /// A first field with those of a list that goes on behind it.
  private static String whole(String sentence, String first, Matcher field) {
    int group = field.groupCount() > 1 && field.group(1) == null ? 2 : 1;
    Matcher list =
        LIST.matcher(sentence).region(field.start(group) + first.length(), sentence.length());
    var names = new ArrayList<String>(List.of(first));
    if (list.lookingAt()) {
      for (String name : (list.group(1) + "," + list.group(2)).split(",", -1)) {
        if (!name.isBlank() && !OTHER.matcher(name).find()) {
          names.add(name.strip());
        }
      }
    }
    String whole =
        names.size() == 1
            ? first
            : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    return whole.length() <= LONGEST ? whole : first.length() <= LONGEST ? first : "";
  }
}
