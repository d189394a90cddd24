package dev.shortlist.profile;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile.Employment;
import dev.shortlist.hiring.Profile.Skill;
import dev.shortlist.profile.Experience.Interval;
import dev.shortlist.profile.SkillRecognition.Found;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import tools.jackson.databind.JsonNode;

/// The skills of a JSON Resume: those it lists, and those its employments mention, under the names
/// they are known by.
final class JsonSkills {
  private final SkillRecognition recognition;
  private final String text;
  private final JsonQuotes quotes;
  private final SequencedMap<String, SequencedSet<String>> keywords = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  JsonSkills(SkillRecognition recognition, String text, JsonQuotes quotes) {
    this.recognition = recognition;
    this.text = text;
    this.quotes = quotes;
  }

  List<Skill> read(JsonNode resume, List<Employment> work, YearMonth asOf) {
    var unknown = new LinkedHashSet<String>();
    for (JsonNode skill : resume.path("skills")) {
      list(skill.path("name").asString(""), unknown);
      for (JsonNode keyword : skill.path("keywords")) {
        list(keyword.asString(""), unknown);
      }
    }
    note(text, SkillRules.LEAST_CONFIDENCE);
    var skills = new ArrayList<Skill>();
    keywords.forEach((id, words) -> {
      quotes.note(words.getFirst(), "/profile/skills/" + skills.size() + "/name");
      skills.add(skill(id, List.copyOf(words), work, asOf));
    });
    for (String words : unknown) {
      quotes.note(words, "/profile/skills/" + skills.size() + "/name");
      skills.add(new Skill("", words, List.of(words), 0, null));
    }
    return skills;
  }

  private void list(String words, SequencedSet<String> unknown) {
    if (!words.isBlank() && note(words, SkillRules.LEAST_LISTED_CONFIDENCE).isEmpty()) {
      unknown.add(words.strip());
    }
  }

  private List<Found> note(String words, double leastConfidence) {
    List<Found> sure = recognition.find(words, leastConfidence);
    for (Found found : sure) {
      names.put(found.id(), found.name());
      keywords
          .computeIfAbsent(found.id(), id -> new LinkedHashSet<>())
          .add(words.substring(found.start(), found.end()));
    }
    return sure;
  }

  private Skill skill(String id, List<String> words, List<Employment> work, YearMonth asOf) {
    var intervals = new ArrayList<Interval>();
    PartialDate last = null;
    for (Employment employment : work) {
      Interval interval = Experience.interval(employment, asOf);
      if (interval != null && mentions(employment, id)) {
        intervals.add(interval);
        PartialDate end =
            PartialDate.of(interval.last().getYear(), interval.last().getMonthValue());
        last = last == null || end.compareTo(last) > 0 ? end : last;
      }
    }
    return new Skill(id, names.getOrDefault(id, id), words, Experience.union(intervals), last);
  }

  private boolean mentions(Employment employment, String id) {
    String words =
        employment.position()
            + "\n\n"
            + employment.summary()
            + "\n\n"
            + String.join("\n\n", employment.highlights());
    return recognition.find(words, SkillRules.LEAST_CONFIDENCE).stream()
        .anyMatch(found -> found.id().equals(id));
  }
}
