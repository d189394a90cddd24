package dev.shortlist.profile;

import dev.shortlist.hiring.EducationLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads courses of education: a degree, an institution and dates make one; whatever comes a second
/// time begins the next.
final class EducationEntries {
  private static final Pattern FULL_TITLE =
      Pattern.compile(
          "^(?:\\s*(?:degree|of|'s|’s|s)\\b)*+(?:\\s*(?:of\\s+)?(?:applied\\s+)?(?:science|sciences|arts|engineering|technology"
              + "|business administration|business|commerce|laws|law|education|fine arts|philosophy|nursing|medicine"
              + "|computer applications?|architecture|pharmacy|design|social work|public health|music|surgery"
              + "|management|public administration|journalism|certificate|school certificate|examination)\\b)?+(?:\\s*degree\\b)?+(?:\\s*\\([^)]{1,20}\\))?+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AREA_LINK =
      Pattern.compile(
          "^[\\s,:\\-–—.)]*+(?:(?:in|en|em|im|der|für|of|de|major|majoring in|specialization in|with)\\s+)?+",
          Pattern.CASE_INSENSITIVE);

  /// A school leaves with no subject; what stands beside it without such a word is where it is.
  private static final Pattern AREA_LINKED =
      Pattern.compile("\\b(?:in|en|em|im|with)\\s+$|[:(]\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Set<String> NO_AREA =
      Set.of(
          "from",
          "in",
          "of",
          "and",
          "std",
          "standard",
          "exam",
          "examination",
          "certificate",
          "year",
          "board",
          "percentage",
          "marks",
          "completed");
  private static final Set<String> NO_NAME =
      Set.of(
          "school",
          "university",
          "college",
          "institute",
          "board",
          "state",
          "high",
          "junior",
          "secondary",
          "degree",
          "of",
          "the",
          "name",
          "engineering",
          "and",
          "or",
          "year",
          "institution");
  private static final Pattern GOES_ON = Pattern.compile("(?:\\s(?:and|&|in|of)|,)$");
  private static final Pattern AREA_END =
      Pattern.compile(
          "\\s(?:from|at|with|von|an der|à|de l')\\s|[|;(]|\\s[-–—]+\\s|,\\s|\\s{2,}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CUT =
      Pattern.compile(
          "\\sCity\\s{0,3},\\s{0,3}State|[|｜•·\\t]|\\s[-–—−]+\\s|\\s[-–—]++$|\\s{2,}+|,\\s|;\\s|ï¼\u200b?|â€“|，|\\sfrom\\s");
  private static final Pattern LINK_END =
      Pattern.compile("\\s+(?:in|en|em)\\s*$", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 160;

  private final boolean strict;
  private final List<Found> entries = new ArrayList<>();
  private Piece institution = Piece.NONE;
  private Piece degree = Piece.NONE;
  private Piece area = Piece.NONE;
  private boolean degreeGoesOn;
  private @Nullable EducationLevel level;
  private @Nullable DateSpan dates;

  /// One course as it was read.
  record Found(
      Piece institution,
      Piece degree,
      Piece area,
      @Nullable EducationLevel level,
      @Nullable DateSpan dates) {}

  /// strict asks for degree words that mean nothing else, for text that stands under no heading.
  private EducationEntries(boolean strict) {
    this.strict = strict;
  }

  static List<Found> of(List<Line> lines, List<DateSpan> spans, boolean strict) {
    var reader = new EducationEntries(strict);
    int next = 0;
    for (Line line : lines) {
      while (next < spans.size() && spans.get(next).end() <= line.start()) {
        next++;
      }
      DateSpan span =
          next < spans.size() && line.contains(spans.get(next).start()) ? spans.get(next) : null;
      for (int i = next + 1; i < spans.size() && line.contains(spans.get(i).start()); i++) {
        span = spans.get(i).range() && span != null && !span.range() ? spans.get(i) : span;
      }
      reader.read(line, span);
    }
    reader.flush();
    if (reader.entries.isEmpty() && !strict) {
      reader.plainPair(lines, spans);
    }
    return reader.entries;
  }

  /// A section whose words tell nothing: its first two lines are a course and where it was taken.
  private void plainPair(List<Line> lines, List<DateSpan> spans) {
    if (lines.size() < 2 || !plain(lines.get(0)) || !plain(lines.get(1))) {
      return;
    }
    Line first = lines.get(0);
    Line second = lines.get(1);
    degree = Piece.trimmed(first.start(), first.text(), 0, first.text().length());
    List<Piece> pieces = HeadPieces.of(second.start(), second.text());
    institution = pieces.isEmpty() ? Piece.NONE : pieces.getFirst();
    for (DateSpan span : spans) {
      if (span.start() > second.end() && span.end() <= lines.getLast().end()) {
        dates = span;
        break;
      }
    }
    flush();
  }

  private static boolean plain(Line line) {
    return !line.bullet()
        && HeadWords.headLike(line.text())
        && line.text().chars().noneMatch(Character::isDigit);
  }

  private void read(Line line, @Nullable DateSpan span) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return;
    }
    Degrees.Named named = strict ? Degrees.surelyIn(text) : Degrees.in(text);
    Piece school = school(line, span);
    boolean sentence = text.endsWith(".") && text.split(" ", -1).length > 12;
    if (sentence || (named == null && school.isEmpty() && line.bullet())) {
      return;
    }
    boolean degreeInSchool =
        named != null
            && !school.isEmpty()
            && line.start() + named.start() >= school.start()
            && line.start() + named.end() <= school.end()
            && !degree.isEmpty();
    if (named != null && !degreeInSchool) {
      if (!degree.isEmpty() || (dates != null && span != null && !institution.isEmpty())) {
        flush();
      }
      takeDegree(line, named, span);
    }
    if (!school.isEmpty()) {
      if (!institution.isEmpty()) {
        flush();
      }
      institution = school;
    } else if (named == null
        && institution.isEmpty()
        && !degree.isEmpty()
        && span == null
        && !degreeGoesOn) {
      plainInstitution(line);
    }
    degreeGoesOn = named != null && GOES_ON.matcher(text).find();
    if (span != null
        && (named != null
            || !school.isEmpty()
            || HeadWords.headLike(text)
            || dateOnly(line, span))) {
      if (dates != null && (named != null || !school.isEmpty() || dateOnly(line, span))) {
        flush();
      }
      dates = dates == null ? span : dates;
    }
  }

  private static boolean dateOnly(Line line, DateSpan span) {
    return line.text().length() - (span.end() - span.start()) <= 12;
  }

  /// The line after a degree names the institution though none of its words is known for one.
  private void plainInstitution(Line line) {
    if (HeadWords.headLike(line.text()) && !line.bullet() && Places.whole(line.text()) == null) {
      List<Piece> pieces = HeadPieces.of(line.start(), line.text());
      institution = pieces.isEmpty() ? Piece.NONE : withoutStop(pieces.getFirst());
    }
  }

  private static Piece withoutStop(Piece piece) {
    String text = HeadWords.withoutStop(piece.text());
    return new Piece(piece.start(), piece.start() + text.length(), text);
  }

  private Piece school(Line line, @Nullable DateSpan span) {
    String text = blanked(line, span);
    Matcher cut = CUT.matcher(text);
    int from = 0;
    Piece best = Piece.NONE;
    while (from <= text.length()) {
      int end = text.length();
      int next = text.length() + 1;
      if (cut.find(from)) {
        end = cut.start();
        next = Math.max(cut.end(), from + 1);
      }
      Piece piece = Piece.trimmed(line.start(), text, afterDegree(text, from, end), end);
      if (best.isEmpty() && HeadWords.institution(piece.text()) && plausible(piece.text())) {
        best = withoutStop(piece);
      }
      from = next;
    }
    return best;
  }

  /// "BSc Physics at Nowhere College": the institution begins after "at" when a degree stands
  /// before it.
  private static int afterDegree(String text, int from, int end) {
    int at = text.indexOf(" at ", from);
    if (at > from && at + 4 <= end && Degrees.in(text.substring(from, at)) != null) {
      return at + 4;
    }
    Degrees.Named degree = Degrees.in(text.substring(from, end));
    if (degree == null
        || degree.start() >= 3
        || from + degree.end() >= end
        || HeadWords.institution(text.substring(from + degree.start(), from + degree.end()))) {
      return from; // "Gymnasium am Stadtpark" is named by the word for what it awards
    }
    return ownName(text, from + degree.end(), end);
  }

  /// Where the institution's own name begins in "Bachelor of Arts History Nowhere State College":
  /// at most two words with capitals before the word for it, or that word when "of" follows; all
  /// words in capitals where the name is so written.
  private static int ownName(String text, int from, int end) {
    List<Phrases.Word> words = Phrases.words(text.substring(from, end));
    for (int i = 0; i < words.size(); i++) {
      String word = text.substring(from + words.get(i).start(), from + words.get(i).end());
      if (!HeadWords.institution(word)) {
        continue;
      }
      boolean capitals = Headings.upperCase(word);
      boolean of = i + 1 < words.size() && words.get(i + 1).folded().equals("of");
      int most = !of ? 2 : words.get(i).folded().startsWith("instit") ? 1 : 0;
      int first = i;
      while (first > 0 && (capitals || i - first < most)) {
        String before =
            text.substring(from + words.get(first - 1).start(), from + words.get(first - 1).end());
        boolean named =
            capitals ? Headings.upperCase(before) : Character.isUpperCase(before.charAt(0));
        if (!named) {
          break;
        }
        first--;
      }
      return from + words.get(first).start();
    }
    return from;
  }

  private static boolean plausible(String text) {
    Degrees.Named named = Degrees.in(text);
    boolean highSchoolDiploma = named != null && named.end() - named.start() >= text.length() - 10;
    return text.length() <= 90 && !highSchoolDiploma && named(text);
  }

  /// Not just "University / Board", as over the columns of a table.
  private static boolean named(String text) {
    for (Phrases.Word word : Phrases.words(text)) {
      if (!NO_NAME.contains(word.folded())) {
        return true;
      }
    }
    return false;
  }

  private static String blanked(Line line, @Nullable DateSpan span) {
    if (span == null) {
      return line.text();
    }
    int from = Math.max(0, span.start() - line.start());
    int to = Math.min(line.text().length(), span.end() - line.start());
    return line.text().substring(0, from) + "\t".repeat(to - from) + line.text().substring(to);
  }

  private void takeDegree(Line line, Degrees.Named named, @Nullable DateSpan span) {
    String text = blanked(line, span);
    level = named.level();
    int from = named.start();
    int end = named.end();
    if (end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    Matcher title = FULL_TITLE.matcher(text).region(end, text.length());
    if (title.find()) {
      end = title.end();
    }
    degree = Piece.trimmed(line.start(), text, from, withoutLink(text, from, end));
    Matcher link = AREA_LINK.matcher(text).region(end, text.length());
    int areaFrom = link.find() ? link.end() : end;
    Matcher areaEnd = AREA_END.matcher(text);
    int stop = text.length();
    if (areaEnd.find(areaFrom)) {
      stop = areaEnd.start();
    }
    int tab = text.indexOf('\t', areaFrom);
    stop = tab >= 0 ? Math.min(stop, tab) : stop;
    Piece school = school(line, span);
    int schoolStart = school.start() - line.start();
    stop = !school.isEmpty() && schoolStart > areaFrom ? Math.min(stop, schoolStart) : stop;
    Piece found = Piece.trimmed(line.start(), text, areaFrom, Math.max(areaFrom, stop));
    boolean subject =
        found.text().length() <= 60
            && (level != EducationLevel.SECONDARY
                || AREA_LINKED.matcher(text.substring(end, areaFrom)).find())
            && !NO_AREA.contains(Folded.phrase(found.text()))
            && !HeadWords.institution(found.text())
            && Places.whole(found.text()) == null;
    boolean otherName = areaFrom < text.length() && text.charAt(areaFrom) == '/';
    area = subject && lettered(found.text()) && !otherName ? withoutStop(found) : Piece.NONE;
  }

  /// "Licenciatura em Economia" awards a "Licenciatura".
  private static int withoutLink(String text, int from, int end) {
    Matcher link = LINK_END.matcher(text).region(from, end);
    return link.find() ? link.start() : end;
  }

  private static boolean lettered(String text) {
    return text.length() > 1 && text.chars().anyMatch(Character::isLetter);
  }

  private void flush() {
    if (!degree.isEmpty() || (!institution.isEmpty() && !strict)) {
      entries.add(new Found(institution, degree, area, level, dates));
    }
    institution = Piece.NONE;
    degree = Piece.NONE;
    area = Piece.NONE;
    level = null;
    dates = null;
  }
}
