package dev.shortlist.profile;

import dev.shortlist.hiring.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The skills Shortlist knows by name: every alias in several languages leads to one id, so that
/// "k8s" and "Kubernetes" are the same skill. Words that are also plain words (Go, C, R, Spring)
/// count only as a skill is written in a list.
public final class SkillDictionary {
  private static final SkillDictionary STANDARD = new SkillDictionary(Lexicon.text("skills.tsv"));

  private final SequencedMap<String, Skill> skills = new LinkedHashMap<>();
  private final SequencedMap<String, List<String>> names = new LinkedHashMap<>();
  private final SkillMatcher matcher = new SkillMatcher();
  private final String version;

  /// How a name must be written to count.
  enum Spelling {
    /// In any case.
    ANY,
    /// In the dictionary's case: "Excel", not "excel".
    EXACT,
    /// In the dictionary's case, and between the signs of a list or after a word such as "in" or
    /// "with": "Go", "C", "R".
    LISTED
  }

  /// broader is the id of the skill this one is a kind of, or "".
  record Skill(String id, String name, String broader) {}

  /// A skill named in a text, at UTF-16 offsets [start, end).
  public record Mention(String id, int start, int end) {}

  /// A dictionary in the form of skills.tsv: id, name, aliases between bars, flags (x exact case, l
  /// listed), broader.
  SkillDictionary(String tsv) {
    version = Sha256.of(tsv);
    for (String line : tsv.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        add(line.split("\t", -1));
      }
    }
    for (Skill skill : skills.values()) {
      if (!skill.broader().isEmpty() && !skills.containsKey(skill.broader())) {
        throw new IllegalArgumentException(
            "skill "
                + skill.id()
                + " is said to be a kind of '"
                + skill.broader()
                + "', which is no skill's id");
      }
    }
  }

  /// The dictionary that comes with Shortlist.
  public static SkillDictionary standard() {
    return STANDARD;
  }

  private void add(String[] cells) {
    String id = cells[0];
    String name = cells[1];
    String flags = cells.length > 3 ? cells[3] : "";
    Spelling spelling =
        flags.contains("l") ? Spelling.LISTED : flags.contains("x") ? Spelling.EXACT : Spelling.ANY;
    if (skills.put(id, new Skill(id, name, cells.length > 4 ? cells[4] : "")) != null) {
      throw new IllegalArgumentException("skill " + id + " is in the dictionary twice");
    }
    matcher.add(name, id, spelling);
    var all = new ArrayList<String>(List.of(name));
    names.put(id, all);
    if (cells.length > 2 && !cells[2].isEmpty()) {
      for (String alias : Lexicon.alternatives(cells[2])) {
        boolean exact = alias.startsWith("=");
        String other = exact ? alias.substring(1) : alias;
        matcher.add(other, id, exact ? Spelling.EXACT : Spelling.ANY);
        all.add(other);
      }
    }
  }

  /// The skills a text names, in order, without overlaps; the longest name wins.
  public List<Mention> mentions(String text) {
    return matcher.find(text);
  }

  /// The skill that this whole text names, or null: "k8s" is kubernetes.
  public @Nullable String idOf(String text) {
    String stripped = text.strip();
    List<Mention> mentions = matcher.find(stripped);
    return mentions.size() == 1
            && mentions.getFirst().start() == 0
            && mentions.getFirst().end() == stripped.length()
        ? mentions.getFirst().id()
        : null;
  }

  /// The skill's name as shown, such as "Kubernetes"; the id itself when the dictionary does not
  /// have it.
  public String name(String id) {
    Skill skill = skills.get(id);
    return skill == null ? id : skill.name();
  }

  /// The skills this one is a kind of, nearest first: Spring Boot is Spring is Java.
  public List<String> broader(String id) {
    var broader = new ArrayList<String>();
    Set<String> seen = new LinkedHashSet<>(List.of(id));
    Skill skill = skills.get(id);
    while (skill != null && !skill.broader().isEmpty() && seen.add(skill.broader())) {
      broader.add(skill.broader());
      skill = skills.get(skill.broader());
    }
    return broader;
  }

  /// All ids, in the dictionary's order.
  public List<String> ids() {
    return List.copyOf(skills.keySet());
  }

  /// The SHA-256 of the dictionary's file.
  public String version() {
    return version;
  }

  /// Each skill's name, and its other names after it.
  SequencedMap<String, List<String>> names() {
    return names;
  }

  Map<String, Skill> skills() {
    return skills;
  }
}
