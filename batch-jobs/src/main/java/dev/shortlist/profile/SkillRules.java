package dev.shortlist.profile;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile.Skill;
import dev.shortlist.profile.Experience.Interval;
import dev.shortlist.profile.SkillRecognition.Found;
import dev.shortlist.taxonomy.Dictionary;
import dev.shortlist.taxonomy.Glossary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads skills: those that are known by name wherever they stand, with how long the CV's own list
/// says they were used (at most as long as all its work lasted), else how long and until when the
/// employments that mention them lasted, and whatever else is listed under a heading for skills,
/// under its own words and an empty id.
final class SkillRules {
  /// One plain word, or a label without its frame, is a skill only where skills are listed.
  static final double LEAST_CONFIDENCE = 0.6;

  static final double LEAST_LISTED_CONFIDENCE = 0.5;
  private static final double LISTED_IS_SURER = 0.3;

  private static final double LISTED_CONFIDENCE = 0.95;
  private static final double DATED_CONFIDENCE = 0.9;
  private static final double TITLE_CONFIDENCE = 0.8;
  private static final String TITLE = "job-title";
  private static final int MOST_DATES = 2;
  private static final int MOST_LISTED = 120;

  private final SkillRecognition recognition;
  private final String text;
  private final String language;
  private final Findings findings;
  private final SequencedMap<String, Use> uses = new LinkedHashMap<>();

  /// No skill is used longer, in months, whatever a list states.
  private int longest = Integer.MAX_VALUE;

  SkillRules(SkillRecognition recognition, String text, String language, Findings findings) {
    this.recognition = recognition;
    this.text = text;
    this.language = language;
    this.findings = findings;
  }

  /// Words an employment owns, UTF-16 offsets [start, end), its position, its months up to the
  /// as-of month, and where the CV gives its dates.
  record Span(
      int start, int end, Piece position, @Nullable Interval interval, @Nullable DateSpan dates) {}

  private static final class Use {
    final String name;
    final SequencedMap<String, Piece> keywords = new LinkedHashMap<>();
    final SequencedSet<Span> employments = new LinkedHashSet<>();
    int start;
    int end;
    boolean listed;
    Piece stated = Piece.NONE;
    int statedMonths;
    double confidence;
    String method = "";

    Use(String name) {
      this.name = name;
    }
  }

  /// Names are the words that name the person: Maya Example does not say by them that she knows
  /// Maya.
  List<Skill> read(List<Section> sections, List<Span> employments, Set<String> names) {
    List<SkillLists.Item> items = SkillLists.items(text, sections);
    var known = new boolean[items.size()];
    int next = 0;
    for (Found found : recognition.find(text, language, LEAST_LISTED_CONFIDENCE)) {
      while (next < items.size() && items.get(next).place().end() <= found.start()) {
        next++;
      }
      boolean listed = next < items.size() && items.get(next).holds(found.start());
      if (listed) {
        known[next] = true;
      }
      boolean named = !listed && names.contains(text.substring(found.start(), found.end()));
      if (!named && (listed || found.confidence() >= LEAST_CONFIDENCE)) {
        note(found, employments, listed ? items.get(next) : null);
      }
    }
    employments.forEach(this::noteTitle);
    int worked =
        Experience.union(
            employments.stream().map(Span::interval).filter(Objects::nonNull).toList());
    longest = worked == 0 ? Integer.MAX_VALUE : worked;
    var skills = new ArrayList<Skill>();
    uses.forEach((id, use) -> skills.add(skill(id, use, skills.size())));
    for (int i = 0; i < items.size(); i++) {
      if (!known[i]) {
        item(items.get(i), skills);
      }
    }
    return skills;
  }

  /// A post shows what its title says that one does there: a teacher teaches.
  private void noteTitle(Span employment) {
    Piece position = employment.position();
    for (String skill : Glossary.standard().skillsOfTitle(position.text())) {
      String name = Objects.requireNonNull(Dictionary.standard().name(skill), skill);
      note(
          new Found(
              skill,
              name,
              position.start(),
              position.end(),
              TITLE_CONFIDENCE,
              TITLE,
              Optional.empty()),
          List.of(employment),
          null);
    }
  }

  /// A skill found within an item of a list is quoted and called as the whole item: "Core Java".
  private void note(Found found, List<Span> employments, SkillLists.@Nullable Item item) {
    boolean listed = item != null;
    Use use = uses.computeIfAbsent(found.id(), id -> new Use(found.name()));
    boolean better = found.method().equals(TITLE) && !use.listed && !use.method.equals(TITLE);
    if (use.keywords.isEmpty() || (listed && !use.listed) || better) {
      use.start = item == null ? found.start() : item.place().start();
      use.end = item == null ? found.end() : item.place().end();
      use.listed = listed;
      use.confidence = found.confidence();
      use.method = found.method();
    }
    String words =
        item == null
            ? text.substring(found.start(), found.end()).replaceAll("\\s+", " ")
            : item.words();
    if (item != null && item.months() > use.statedMonths) {
      use.stated = item.place();
      use.statedMonths = item.months();
    }
    Piece first = use.keywords.putIfAbsent(words, item == null ? Piece.NONE : item.place());
    if (item != null && first != null && first.isEmpty()) {
      use.keywords.put(words, item.place());
    }
    for (Span span : employments) {
      if (span.interval() != null && found.start() >= span.start() && found.start() < span.end()) {
        use.employments.add(span);
      }
    }
  }

  private Skill skill(String id, Use use, int index) {
    String pointer = "/profile/skills/" + index;
    findings.add(
        pointer + "/name",
        use.start,
        use.end,
        use.listed ? Math.min(LISTED_CONFIDENCE, use.confidence + LISTED_IS_SURER) : use.confidence,
        use.method);
    int keyword = 0;
    for (Piece place : use.keywords.values()) {
      if (!place.isEmpty() && place.start() != use.start) {
        findings.add(pointer + "/keywords/" + keyword, place, LISTED_CONFIDENCE, use.method);
      }
      keyword++;
    }
    List<Interval> intervals =
        use.employments.stream().map(Span::interval).filter(Objects::nonNull).toList();
    YearMonth last = null;
    for (Interval interval : intervals) {
      last = last == null || interval.last().isAfter(last) ? interval.last() : last;
    }
    if (use.statedMonths > 0) {
      findings.add(pointer + "/months", use.stated, LISTED_CONFIDENCE, Evidence.STATED);
    } else {
      for (DateSpan dates : longest(use.employments)) {
        findings.add(
            pointer + "/months", dates.start(), dates.end(), DATED_CONFIDENCE, "date-span");
      }
    }
    int months =
        use.statedMonths == 0 ? Experience.union(intervals) : Math.min(use.statedMonths, longest);
    PartialDate lastUsed =
        last == null ? null : PartialDate.of(last.getYear(), last.getMonthValue());
    return new Skill(id, use.name, List.copyOf(use.keywords.keySet()), months, lastUsed);
  }

  /// The dates to show for a skill's months: of the longest employments, in the CV's order.
  private static List<DateSpan> longest(SequencedSet<Span> employments) {
    return employments.stream()
        .filter(span -> span.interval() != null && span.dates() != null)
        .sorted(Comparator.comparingInt(SkillRules::months).reversed())
        .limit(MOST_DATES)
        .map(span -> Objects.requireNonNull(span.dates()))
        .sorted(Comparator.comparingInt(DateSpan::start))
        .toList();
  }

  private static int months(Span span) {
    Interval interval = span.interval();
    return interval == null ? 0 : interval.months();
  }

  /// What stands in a list of skills and is not known by name.
  private void item(SkillLists.Item item, List<Skill> skills) {
    String words = item.words();
    if (words.length() < 2
        || skills.size() >= MOST_LISTED
        || !SpokenLanguages.in(words).isEmpty()) {
      return;
    }
    for (Skill known : skills) {
      if (known.name().equalsIgnoreCase(words)) {
        return;
      }
    }
    findings.add("/profile/skills/" + skills.size() + "/name", item.place(), 0.6, "skill-list");
    skills.add(new Skill("", words, List.of(words), 0, null));
  }
}
