package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges and cuts the lines that head an entry: which words are a job title, which an employer,
/// which a place.
final class HeadWords {
  private static final Phrases TITLES = Phrases.ofList("titles.tsv");
  private static final Phrases EMPLOYERS = Phrases.ofList("employers.tsv");
  private static final Phrases INSTITUTIONS = Phrases.ofList("institutions.tsv");
  private static final Pattern STRONG =
      Pattern.compile(
          "[|｜•·∙▪►\\t]|\\s[-–—−]+\\s|\\s[-–—−]++$|^[-–—−]++\\s|\\s{2,}+|ï¼\u200b?|â€“|，|;\\s|\\s~\\s|—|–(?=\\s)");
  private static final Pattern AT =
      Pattern.compile(
          "\\s(?:at|@|bei|bei der|chez|presso|bij|w firmie|na empresa)\\s|\\s?@\\s?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACEHOLDER =
      Pattern.compile("Company Name|City\\s{0,3},\\s{0,3}State(?:\\s{0,3},\\s{0,3}Country)?+");
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

  private static final int LONGEST_HEAD = 300;
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

  /// A full stop after a long word and before a blank; "Sr. Engineer" and "Acme Inc. Berlin" are no
  /// sentences.
  private static boolean twoSentences(String text) {
    for (int dot = text.indexOf(". "); dot >= 0; dot = text.indexOf(". ", dot + 1)) {
      int start = dot;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (dot - start > 4) {
        return true;
      }
    }
    return false;
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

  private static boolean abbreviationEnd(String text) {
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1).toLowerCase(Locale.ROOT);
    return last.length() <= 6
        && (last.indexOf('.') < last.length() - 1 || EMPLOYERS.in(last) || TITLES.in(last));
  }

  /// Cuts at the signs that part title, employer and place; "at" gives exactly two pieces, the
  /// title first.
  static List<Piece> pieces(int offset, String text) {
    var pieces = new ArrayList<Piece>();
    if (text.length() > LONGEST_HEAD) {
      add(pieces, Piece.trimmed(offset, text, 0, text.length()));
      return pieces;
    }
    if (text.contains("Company Name") || text.contains(", State")) {
      placeholders(offset, text, pieces);
      return pieces;
    }
    int from = afterLabel(text);
    cut(offset + from, text.substring(from), pieces);
    if (pieces.size() == 1) {
      Piece only = pieces.getFirst();
      Matcher at = AT.matcher(only.text());
      if (at.find()
          && at.start() > 0
          && at.end() < only.text().length()
          && !inBrackets(only.text(), at.start())) {
        pieces.clear();
        add(pieces, Piece.trimmed(only.start(), only.text(), 0, at.start()));
        add(pieces, Piece.trimmed(only.start(), only.text(), at.end(), only.text().length()));
      }
    }
    var fine = new ArrayList<Piece>();
    for (Piece piece : pieces) {
      commas(piece, fine);
    }
    return fine;
  }

  /// "Example Works (Vendor @ Other)" names one employer.
  private static boolean inBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  /// "Company Name City , State" of CVs whose publisher took the names out.
  private static void placeholders(int offset, String text, List<Piece> pieces) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    int from = 0;
    while (matcher.find()) {
      cut(offset + from, text.substring(from, matcher.start()), pieces);
      add(pieces, Piece.trimmed(offset, text, matcher.start(), matcher.end()));
      from = matcher.end();
    }
    cut(offset + from, text.substring(from), pieces);
  }

  private static void cut(int offset, String text, List<Piece> pieces) {
    if (!mayPart(text)) {
      add(pieces, Piece.trimmed(offset, text, 0, text.length()));
      return;
    }
    Matcher matcher = STRONG.matcher(text);
    int from = 0;
    while (matcher.find()) {
      add(pieces, Piece.trimmed(offset, text, from, matcher.start()));
      from = matcher.end();
    }
    add(pieces, Piece.trimmed(offset, text, from, text.length()));
  }

  /// Whether STRONG can match: without two blanks side by side, a dash or semicolon beside a blank
  /// or one of its other signs, it cannot.
  private static boolean mayPart(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
      boolean sign = c >= 128 ? !Character.isLetterOrDigit(c) || c == 'ï' || c == 'â' : c == '|';
      boolean dash = c == '-' || c == ';' || c == '~';
      if (sign
          || c == '\t'
          || (afterBlank && (dash || (blank && i > 0)))
          || (dash && blankAt(text, i + 1))) {
        return true;
      }
      afterBlank = blank;
    }
    return false;
  }

  private static boolean blankAt(String text, int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) <= '\r');
  }

  private static void add(List<Piece> pieces, Piece piece) {
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
  }

  /// Cuts a place off the end ("Acme, Austin, TX"), then title from employer at a comma when just
  /// one side is a title.
  private static void commas(Piece piece, List<Piece> fine) {
    String text = piece.text();
    if (text.indexOf(',') < 0 || Places.whole(text) != null) {
      fine.add(piece);
      return;
    }
    for (int comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
      Piece rest = Piece.trimmed(piece.start(), text, comma + 1, text.length());
      if (!rest.isEmpty() && Places.whole(rest.text()) != null) {
        titleComma(Piece.trimmed(piece.start(), text, 0, comma), fine);
        fine.add(rest);
        return;
      }
    }
    titleComma(piece, fine);
  }

  private static void titleComma(Piece piece, List<Piece> fine) {
    String text = piece.text();
    for (int comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
      Piece left = Piece.trimmed(piece.start(), text, 0, comma);
      Piece right = Piece.trimmed(piece.start(), text, comma + 1, text.length());
      if (left.isEmpty() || right.isEmpty() || legalForm(right.text())) {
        continue;
      }
      boolean leftTitle = titleScore(left.text()) > 0;
      boolean rightTitle = titleScore(right.text()) > 0;
      if (leftTitle != rightTitle) {
        fine.add(left);
        fine.add(right);
        return;
      }
    }
    fine.add(piece);
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

  private static boolean legalForm(String text) {
    return text.length() <= 6 && employer(text);
  }
}
