package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what stands under a heading for skills into its items, across the ends of wrapped lines:
/// "Tools: Git, Ant (2 years); Selenium (IDE, Grid)" has Git, Ant, Selenium, IDE and Grid.
/// Sentences are no items.
final class SkillLists {
  private static final Pattern YEARS =
      Pattern.compile(
          "\\(\\s*+((?:less|more) than )?+(\\d{0,2})\\+?\\s*+(?:(years?|yrs?|jahre?|ans|años|anni|jaar|anos|lat)|months?|monate?|mois|meses)\\s*+\\)",
          Pattern.CASE_INSENSITIVE);

  /// "Good knowledge of" and the like before what is known.
  private static final Pattern FRAME =
      Pattern.compile(
          "^\\W*+(?:(?:have|having|good|basic|strong|excellent|sound|solid|working|extensive|deep|hands[- ]on"
              + "|expert|expertise|experienced?|proficient|proficiency|knowledge|understanding|familiar"
              + "|familiarity|exposure|skilled|well versed|conversant)[\\s-]++)++(?:of|in|on|with|about|to)\\s++",
          Pattern.CASE_INSENSITIVE);

  /// "Writing scripts for tests": what one does, not what one knows.
  private static final Pattern DOING =
      Pattern.compile(
          "^(?:\\p{L}{2,}(?:ed|ing)|able|ability)\\s.*\\b(?:of|in|on|for|using|with|an?|the|from|to|by|as)\\s.*",
          Pattern.CASE_INSENSITIVE);

  private static final int MONTHS = 12;
  private static final int WRAPPED = 65;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final int PROSE_WORDS = 8;

  /// So many commas to each long part make a list with an explanation in it, not prose.
  private static final int LISTED_PARTS = 4;

  private final String text;
  private final List<Item> items = new ArrayList<>();

  /// One item: its place with what is said of its duration, its words without that, and the months
  /// it is said to have been used, 0 when nothing is said.
  record Item(Piece place, String words, int months) {
    boolean holds(int offset) {
      return offset >= place.start() && offset < place.end();
    }
  }

  private SkillLists(String text) {
    this.text = text;
  }

  /// The items of all sections for skills, in order.
  static List<Item> items(String text, List<Section> sections) {
    var lists = new SkillLists(text);
    for (Section section : sections(sections)) {
      lists.read(section.lines());
    }
    lists.items.sort(Comparator.comparingInt(item -> item.place().start()));
    return lists.items;
  }

  /// The sections that list skills. "Technologies: …" of an employment is none where the CV lists
  /// its skills by themselves.
  static List<Section> sections(List<Section> sections) {
    boolean own = false;
    for (Section section : sections) {
      own |=
          section.kind() == SectionKind.SKILLS && !section.inline() && !section.lines().isEmpty();
    }
    var lists = new ArrayList<Section>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.kind() == SectionKind.SKILLS
          && !(own && section.inline() && ofWork(sections, i))) {
        lists.add(section);
      }
    }
    return lists;
  }

  /// An inline section comes before the one it stands in.
  private static boolean ofWork(List<Section> sections, int index) {
    int i = index;
    while (i < sections.size() - 1 && sections.get(i).inline()) {
      i++;
    }
    SectionKind kind = sections.get(i).kind();
    return kind == SectionKind.WORK || kind == SectionKind.PROJECTS || kind == SectionKind.HEAD;
  }

  private void read(List<Line> lines) {
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean goesOn =
          i < lines.size()
              && !lines.get(i).gap()
              && lines.get(i - 1).text().length() >= WRAPPED
              && lines.get(i).start() > lines.get(i - 1).end()
              && !labelled(lines.get(i).text());
      if (!goesOn) {
        paragraph(lines.get(from).start(), lines.get(i - 1).end());
        from = i;
      }
    }
  }

  /// "Databases: …" begins a list of its own.
  private static boolean labelled(String line) {
    int colon = line.indexOf(':');
    int comma = line.indexOf(',');
    return colon > 0 && colon < LONGEST_LABEL && (comma < 0 || comma > colon);
  }

  private void paragraph(int start, int end) {
    if (prose(text.substring(start, end))) {
      return;
    }
    int from = start;
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      }
      int parts = depth == 0 || !closes(i, end) ? separator(i, end) : 0;
      if (parts > 0) {
        add(from, i);
        i += parts - 1;
        from = i + 1;
      }
    }
    add(from, end);
  }

  /// Whether a bracket that is open here closes before the end.
  private boolean closes(int from, int end) {
    int close = text.indexOf(')', from);
    return close >= 0 && close < end;
  }

  /// How many characters part two items here; 0 when none does.
  private int separator(int at, int end) {
    char c = text.charAt(at);
    if (c == ';' && entityEnd(at)) {
      return 0;
    }
    if (",;|•·●▪■\t、，；".indexOf(c) >= 0) {
      return 1;
    }
    if (!Character.isWhitespace(c)) {
      return 0;
    }
    int next = at + 1;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next - at >= 3) {
      return next - at;
    }
    boolean dash = next + 1 < end && "-–".indexOf(text.charAt(next)) >= 0;
    return dash && Character.isWhitespace(text.charAt(next + 1)) ? next + 2 - at : 0;
  }

  /// The end of "&amp;", which texts copied from the web have.
  private boolean entityEnd(int at) {
    return text.startsWith("&amp", Math.max(0, at - 4));
  }

  /// A part of so many words is a sentence's, and so are its neighbours then, unless there are many
  /// more of them.
  private static boolean prose(String paragraph) {
    int parts = 1;
    int sentences = 0;
    int words = 0;
    boolean word = false;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (",;|•:、，(".indexOf(c) >= 0) {
        words = 0;
        parts++;
      } else if (!Character.isWhitespace(c)) {
        words += word ? 0 : 1;
      }
      word = !Character.isWhitespace(c);
      if (words == PROSE_WORDS && !Character.isWhitespace(c)) {
        sentences++;
        words++;
      }
    }
    return sentences * LISTED_PARTS >= parts;
  }

  private void add(int start, int end) {
    int from = start;
    int colon = text.indexOf(':', start);
    if (colon > start && colon < end && colon - start < LONGEST_LABEL) {
      from = colon + 1;
    }
    int bracket = text.indexOf('(', from);
    boolean list =
        bracket > from && bracket < end && text.substring(bracket, end).indexOf(',') >= 0;
    if (!list) {
      one(from, end);
      return;
    }
    one(from, bracket);
    int close = text.indexOf(')', bracket);
    int last = close < 0 || close > end ? end : close;
    int part = bracket + 1;
    for (int i = part; i <= last; i++) {
      if (i == last || text.charAt(i) == ',') {
        one(part, i);
        part = i + 1;
      }
    }
  }

  private void one(int start, int end) {
    String whole = text.substring(start, end);
    Matcher frame = FRAME.matcher(whole);
    Piece place = Piece.trimmed(start, whole, frame.find() ? frame.end() : 0, end - start);
    String words = YEARS.matcher(place.text()).replaceAll("").replaceAll("\\s+", " ").strip();
    while (words.endsWith(".")) {
      words = words.substring(0, words.length() - 1).strip();
    }
    if (item(words)) {
      items.add(new Item(place, words, months(place.text())));
    }
  }

  /// "(2 years)" is 24; "(less than 1 year)" is half of it.
  private static int months(String item) {
    Matcher stated = YEARS.matcher(item);
    if (!stated.find() || stated.group(2).isEmpty()) {
      return 0;
    }
    int months = Integer.parseInt(stated.group(2)) * (stated.group(3) == null ? 1 : MONTHS);
    String bound = stated.group(1);
    return bound != null && bound.toLowerCase(Locale.ROOT).startsWith("less") ? months / 2 : months;
  }

  private static boolean item(String words) {
    return words.length() >= 1
        && words.length() <= LONGEST
        && (Character.isLetterOrDigit(words.charAt(0)) || words.charAt(0) == '.')
        && words.split(" ", -1).length <= MOST_WORDS
        && !DOING.matcher(words).matches()
        && words.indexOf('@') < 0
        && !words.contains("//")
        && words.chars().anyMatch(Character::isLetter)
        && !dated(words);
  }

  /// "May 2019 - June 2020", not "SQL Server 2008".
  private static boolean dated(String words) {
    if (words.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    for (DateSpan span : DateScanner.scan(words)) {
      if (span.range() || (span.end() - span.start()) * 2 > words.length()) {
        return true;
      }
    }
    return false;
  }
}
