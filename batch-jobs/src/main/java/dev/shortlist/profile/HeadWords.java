package dev.shortlist.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Judges the lines that head an entry: which words are a job title, which an employer, which a
/// place.
final class HeadWords {
  private static final Phrases TITLES = Phrases.ofList("titles.tsv");
  private static final Phrases EMPLOYERS = Phrases.ofList("employers.tsv");
  private static final Phrases INSTITUTIONS = Phrases.ofList("institutions.tsv");
  private static final Set<String> LABELS =
      Set.of(
          "company",
          "company name",
          "employer",
          "organization",
          "organisation",
          "organization name",
          "firm",
          "firma",
          "arbeitgeber",
          "unternehmen",
          "entreprise",
          "employeur",
          "empresa",
          "azienda",
          "werkgever",
          "pracodawca",
          "designation",
          "position",
          "role",
          "title",
          "job title",
          "job role",
          "post",
          "funktion",
          "tatigkeit",
          "poste",
          "fonction",
          "puesto",
          "cargo",
          "ruolo",
          "posizione",
          "functie",
          "stanowisko",
          "worked at",
          "worked as");

  /// Lines of a project's facts that may look like a title or an employer.
  private static final Pattern FACT =
      Pattern.compile(
          "(?:(?:project\\s+(?:name|title)|(?:technologies|technology|software|tools)\\s+used|databases)\\b.*"
              + "|(?:tools|languages|environment|period|duration|role|client)\\s*+(?::.*)?+)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 14;
  private static final int LONGEST_TOWN = 30;

  private HeadWords() {}

  static boolean title(String text) {
    return TITLES.in(text);
  }

  static boolean employer(String text) {
    return EMPLOYERS.in(text);
  }

  static boolean institution(String text) {
    return INSTITUTIONS.in(text);
  }

  /// Above 0 for a job title, below 0 for an employer, 0 when neither or both; the last word tells
  /// most: "Software Engineer" is a title, "Engineer Solutions Ltd" an employer.
  static int titleScore(String words) {
    int bracket = words.indexOf('(');
    String text = bracket > 3 ? words.substring(0, bracket) : words;
    List<Phrases.Word> folded = Phrases.words(text);
    List<Phrases.Found> titles = TITLES.find(text, folded);
    List<Phrases.Found> employers = EMPLOYERS.find(text, folded);
    if (titles.isEmpty() || employers.isEmpty()) {
      return titles.isEmpty() ? (employers.isEmpty() ? 0 : -2) : 2;
    }
    int lastTitle = titles.getLast().end();
    int lastEmployer = employers.getLast().end();
    if (lastTitle >= lastEmployer) {
      return 1;
    }
    return titles.getFirst().start() == 0 && !lastWord(text, lastEmployer) ? 1 : -1;
  }

  private static boolean lastWord(String text, int end) {
    for (int i = end; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a line, or what is left of it beside its dates, can head an entry: short, no sentence,
  /// no label.
  static boolean headLike(String text) {
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (strangeLabel(text)
        || last == ':'
        || last == ';'
        || (last == '.' && !abbreviationEnd(text))) {
      return false;
    }
    char first = text.charAt(0);
    if (!Character.isUpperCase(first)
        && !Character.isDigit(first)
        && !Character.isIdeographic(first)
        && first != '('
        && first != '"'
        && first != '“'
        && !title(text)
        && !employer(text)) {
      return false;
    }
    int words = 1;
    int lower = 0;
    boolean begins = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
        begins = true;
      } else if (begins) {
        begins = false;
        lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return words <= MOST_WORDS && (words < 5 || lower * 2 <= words + 1) && !twoSentences(text);
  }

  /// A full stop after a long word and before a blank; "Sr. Engineer", "Acme Inc. Berlin" and
  /// "Example. Co., Ltd." are no sentences.
  private static boolean twoSentences(String text) {
    for (int dot = text.indexOf(". "); dot >= 0; dot = text.indexOf(". ", dot + 1)) {
      int start = dot;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (dot - start > 4 && !legalForm(firstWord(text, dot + 2))) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /// "Technology: …" heads nothing; "Company: …" and "Position: …" do.
  private static boolean strangeLabel(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon < 32
        && !LABELS.contains(Folded.phrase(text.substring(0, colon)))
        && titleScore(text.substring(0, colon)) == 0
        && Places.whole(text.substring(0, colon)) == null;
  }

  /// Whether the words are a fact about a project, such as "Project Title: …" or "Databases SQL".
  static boolean fact(String text) {
    return FACT.matcher(text).matches();
  }

  /// The words after "Company:", "Position:" and the like; 0 when the text has no such label.
  static int afterLabel(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || colon >= 32 || !LABELS.contains(Folded.phrase(text.substring(0, colon)))) {
      return 0;
    }
    return colon + 1;
  }

  /// Without the full stop that ends a head written as a sentence: "Clerk, Example Works, Nowhere."
  static String withoutStop(String text) {
    String head = text.stripTrailing();
    return head.endsWith(".") && !head.endsWith("..") && !abbreviationEnd(head)
        ? head.substring(0, head.length() - 1)
        : text;
  }

  private static boolean abbreviationEnd(String text) {
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1).toLowerCase(Locale.ROOT);
    return last.length() <= 6
        && (last.indexOf('.') < last.length() - 1 || EMPLOYERS.in(last) || TITLES.in(last));
  }

  /// "Example Works GmbH", not "Example, Works".
  static boolean endsInLegalForm(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0 && legalForm(text.substring(space + 1));
  }

  /// "Example Vision Technologies": two words at least, the last of which is an employer's.
  static boolean endsInEmployer(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0 && employer(text.substring(space + 1));
  }

  /// One to three words with capitals that are neither title, employer nor school: what a town that
  /// no list has looks like.
  static boolean placeLike(String text) {
    String[] words = text.split(" ", -1);
    if (text.length() < 2
        || text.length() > LONGEST_TOWN
        || words.length > 3
        || title(text)
        || employer(text)
        || institution(text)) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !town(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean town(String word) {
    char first = word.charAt(0);
    if (!Character.isUpperCase(first) && !Character.isIdeographic(first)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && "-'’.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /// A line of its own in which all words but small ones begin with capitals, and no title: what
  /// the name of an employer looks like that no word tells.
  static boolean nameLike(Line line) {
    String text = line.text();
    if (line.bullet() || text.length() > LONGEST || !headLike(text) || title(text)) {
      return false;
    }
    for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  static boolean legalForm(String text) {
    return text.length() <= 6 && employer(text);
  }
}
