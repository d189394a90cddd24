package dev.shortlist.profile;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile.Skill;
import dev.shortlist.profile.Experience.Interval;
import dev.shortlist.profile.SkillRecognition.Found;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads skills: those that are known by name wherever they stand, with how long and until when the
/// employments that mention them lasted, and whatever else is listed under a heading for skills,
/// under its own words and an empty id.
final class SkillRules {
  private static final Pattern ITEM = Pattern.compile("[,;|•·●\\t、，]|\\s{3,}+|\\s[-–]\\s");
  private static final Pattern YEARS =
      Pattern.compile(
          "\\((?:less than |more than )?\\d{0,2}\\+? ?(?:years?|months?|jahre?|ans)\\)",
          Pattern.CASE_INSENSITIVE);

  /// What a taxonomy's label without its frame is worth is not enough for a profile.
  static final double LEAST_CONFIDENCE = 0.6;

  private static final double LISTED_CONFIDENCE = 0.95;
  private static final int MOST_WORDS = 5;
  private static final int MOST_LISTED = 120;

  private final SkillRecognition recognition;
  private final String text;
  private final Findings findings;
  private final SequencedMap<String, Use> uses = new LinkedHashMap<>();

  SkillRules(SkillRecognition recognition, String text, Findings findings) {
    this.recognition = recognition;
    this.text = text;
    this.findings = findings;
  }

  /// Words an employment owns, UTF-16 offsets [start, end), and its months up to the as-of month.
  record Span(int start, int end, @Nullable Interval interval) {}

  private static final class Use {
    final String name;
    final SequencedSet<String> keywords = new LinkedHashSet<>();
    final List<Interval> intervals = new ArrayList<>();
    int start;
    int end;
    boolean listed;
    double confidence;
    String method = "";

    Use(String name) {
      this.name = name;
    }
  }

  List<Skill> read(List<Section> sections, List<Span> employments) {
    List<int[]> listed = listedRanges(sections);
    for (Found found : recognition.find(text, LEAST_CONFIDENCE)) {
      note(found, employments, within(listed, found.start()));
    }
    var skills = new ArrayList<Skill>();
    uses.forEach((id, use) -> skills.add(skill(id, use, skills.size())));
    for (Section section : sections) {
      if (section.kind() == SectionKind.SKILLS) {
        for (Line line : section.lines()) {
          listedItems(line, skills);
        }
      }
    }
    return skills;
  }

  private void note(Found found, List<Span> employments, boolean listed) {
    Use use = uses.computeIfAbsent(found.id(), id -> new Use(found.name()));
    if (use.keywords.isEmpty() || (listed && !use.listed)) {
      use.start = found.start();
      use.end = found.end();
      use.listed = listed;
      use.confidence = found.confidence();
      use.method = found.method();
    }
    use.keywords.add(text.substring(found.start(), found.end()).replaceAll("\\s+", " "));
    for (Span span : employments) {
      if (span.interval() != null && found.start() >= span.start() && found.start() < span.end()) {
        use.intervals.add(span.interval());
      }
    }
  }

  private Skill skill(String id, Use use, int index) {
    String pointer = "/profile/skills/" + index;
    findings.add(
        pointer + "/name",
        use.start,
        use.end,
        use.listed ? LISTED_CONFIDENCE : use.confidence,
        use.method);
    YearMonth last = null;
    for (Interval interval : use.intervals) {
      last = last == null || interval.last().isAfter(last) ? interval.last() : last;
    }
    PartialDate lastUsed =
        last == null ? null : PartialDate.of(last.getYear(), last.getMonthValue());
    return new Skill(
        id, use.name, List.copyOf(use.keywords), Experience.union(use.intervals), lastUsed);
  }

  private static List<int[]> listedRanges(List<Section> sections) {
    var ranges = new ArrayList<int[]>();
    for (Section section : sections) {
      if (section.kind() == SectionKind.SKILLS) {
        for (Line line : section.lines()) {
          ranges.add(new int[] {line.start(), line.end()});
        }
      }
    }
    return ranges;
  }

  private static boolean within(List<int[]> ranges, int offset) {
    for (int[] range : ranges) {
      if (offset >= range[0] && offset < range[1]) {
        return true;
      }
    }
    return false;
  }

  /// What stands in a list of skills and is not in the dictionary.
  private void listedItems(Line line, List<Skill> skills) {
    String words = line.text();
    if (words.endsWith(".") && words.split(" ", -1).length > 10) {
      return;
    }
    int from = Math.max(0, words.indexOf(':') + 1);
    Matcher separator = ITEM.matcher(words);
    while (from <= words.length()) {
      int end = words.length();
      int next = words.length() + 1;
      if (separator.find(from)) {
        end = separator.start();
        next = separator.end();
      }
      item(Piece.trimmed(line.start(), words, from, end), skills);
      from = next;
    }
  }

  private void item(Piece piece, List<Skill> skills) {
    String words = piece.text();
    String item = (words.indexOf('(') < 0 ? words : YEARS.matcher(words).replaceAll("")).strip();
    if (item.length() < 2
        || item.length() > 50
        || !Character.isLetterOrDigit(item.charAt(0))
        || item.endsWith(".")
        || skills.size() >= MOST_LISTED
        || item.split("\\s+", -1).length > MOST_WORDS
        || !recognition.find(item, LEAST_CONFIDENCE).isEmpty()
        || !DateScanner.scan(item).isEmpty()
        || SpokenLanguages.in(item).size() > 0) {
      return;
    }
    for (Skill known : skills) {
      if (known.name().equalsIgnoreCase(item)) {
        return;
      }
    }
    findings.add("/profile/skills/" + skills.size() + "/name", piece, 0.6, "skill-list");
    skills.add(new Skill("", item, List.of(item), 0, null));
  }
}
