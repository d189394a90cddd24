package dev.shortlist.taxonomy;

import dev.shortlist.hiring.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The skills, job titles and fields of study that Shortlist knows by name, in English, German,
/// French and Spanish: every name leads to one entry, so that "k8s" and "Kubernetes", "Buchhaltung"
/// and "Accounting" are the same. Written for Shortlist, a file a field beside this class.
///
/// Safe for many threads.
public final class Dictionary {
  /// A file a field of skills, in the order in which entries are numbered.
  static final List<String> SKILL_FILES =
      List.of(
          "software",
          "data",
          "infrastructure",
          "finance",
          "health",
          "engineering",
          "trades",
          "sales",
          "people",
          "education",
          "hospitality",
          "logistics",
          "law",
          "design",
          "office");

  private static final Dictionary STANDARD = new Dictionary();

  private final SequencedMap<String, DictionaryEntry> skills = new LinkedHashMap<>();
  private final Map<String, SequencedSet<String>> kinds = new HashMap<>();
  private final NameFinder finder;
  private final String version;

  private Dictionary() {
    var all = new StringBuilder();
    for (String field : SKILL_FILES) {
      String text = text("skills/" + field + ".txt");
      all.append(text);
      for (DictionaryEntry skill : DictionaryFile.read(field, text)) {
        if (skills.put(skill.id(), skill) != null) {
          throw new IllegalArgumentException("skill " + skill.id() + " is in the dictionary twice");
        }
      }
    }
    for (DictionaryEntry skill : skills.values()) {
      checkRelations(skill);
    }
    for (String id : skills.keySet()) {
      for (String wider : reached(id, Dictionary::wider)) {
        kinds.computeIfAbsent(wider, _ -> new LinkedHashSet<>()).add(id);
      }
    }
    finder = new NameFinder(List.copyOf(skills.values()));
    version = Sha256.of(all.toString());
  }

  /// A skill named in a text, at UTF-16 offsets [start, end).
  public record Mention(String id, int start, int end) {}

  /// The dictionary that comes with Shortlist.
  public static Dictionary standard() {
    return STANDARD;
  }

  private void checkRelations(DictionaryEntry skill) {
    var related = new ArrayList<>(skill.broader());
    related.addAll(skill.implied());
    for (String id : related) {
      if (!skills.containsKey(id)) {
        throw new IllegalArgumentException(
            "skill " + skill.id() + " is related to '" + id + "', which is no skill's id");
      }
    }
  }

  /// The skills that a text of this language (ISO 639-1; "" for any) names, in order, without
  /// overlaps; the longest name wins. English names count in every text.
  public List<Mention> mentions(String text, String language) {
    var mentions = new ArrayList<Mention>();
    for (NameFinder.Match match : finder.find(text, language)) {
      mentions.add(new Mention(match.entry().id(), match.start(), match.end()));
    }
    return mentions;
  }

  /// The skill whose name this whole text is, in any language; null when it is none, or a name that
  /// says more than another one.
  @Nullable String skillNamed(String text) {
    NameFinder.Match match = whole(text);
    if (match == null || match.name().saysMoreThanAnother(match.entry().names())) {
      return null;
    }
    return match.entry().id();
  }

  /// Whether this whole text is a name that counts only in its own letters.
  boolean isNamedAsWritten(String text) {
    NameFinder.Match match = whole(text);
    return match != null
        && switch (match.name().spelling()) {
          case EXACT, LISTED -> true;
          case ANY, ITEM -> false;
        };
  }

  private NameFinder.@Nullable Match whole(String text) {
    List<NameFinder.Match> matches = finder.find(text, "");
    if (matches.size() != 1) {
      return null;
    }
    NameFinder.Match match = matches.getFirst();
    return match.start() == 0 && match.end() == text.length() ? match : null;
  }

  /// The skill's English name, or null when there is no such skill.
  public @Nullable String name(String id) {
    DictionaryEntry skill = skills.get(id);
    return skill == null ? null : skill.name();
  }

  /// The field a skill is of, such as "finance", or null when there is no such skill.
  public @Nullable String field(String id) {
    DictionaryEntry skill = skills.get(id);
    return skill == null ? null : skill.field();
  }

  /// Whether a skill has no other name in another language, as products have none.
  public boolean isNamedAlike(String id) {
    DictionaryEntry skill = skills.get(id);
    return skill != null
        && skill.names().stream().allMatch(name -> name.language().equals(EntryName.ENGLISH));
  }

  /// Each skill's id with all its names, the English one first.
  public SequencedMap<String, List<String>> names() {
    var names = new LinkedHashMap<String, List<String>>();
    skills.forEach(
        (id, skill) -> names.put(id, skill.names().stream().map(EntryName::text).toList()));
    return names;
  }

  /// The skills this one is a kind of, nearest first: Spring Boot is Spring is Java.
  public List<String> broader(String id) {
    return reached(id, DictionaryEntry::broader);
  }

  /// The skills that come with this one, nearest first: with Spring Boot comes Java.
  public List<String> implied(String id) {
    return reached(id, DictionaryEntry::implied);
  }

  /// The skills that show this one, too: its kinds, theirs, and those it comes with; in the
  /// dictionary's order. Asked for Java, Spring Boot and Core Java show it.
  public SequencedSet<String> showing(String id) {
    return Collections.unmodifiableSequencedSet(kinds.getOrDefault(id, new LinkedHashSet<>()));
  }

  private static List<String> wider(DictionaryEntry skill) {
    var wider = new ArrayList<>(skill.broader());
    wider.addAll(skill.implied());
    return wider;
  }

  private List<String> reached(String id, Function<DictionaryEntry, List<String>> relation) {
    Set<String> seen = new LinkedHashSet<>(List.of(id));
    var open = new ArrayList<>(List.of(id));
    for (int i = 0; i < open.size(); i++) {
      DictionaryEntry skill = skills.get(open.get(i));
      for (String next : skill == null ? List.<String>of() : relation.apply(skill)) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return List.copyOf(open.subList(1, open.size()));
  }

  /// What it is called where taxonomies are listed; no tenant's own list may be.
  public static final String NAME = "shortlist";

  /// Its skills as a taxonomy has them: the other names are those in all languages.
  public List<Concept> concepts() {
    return skills.values().stream().map(Dictionary::concept).toList();
  }

  private static Concept concept(DictionaryEntry skill) {
    List<String> others =
        skill.names().stream()
            .map(EntryName::text)
            .distinct()
            .filter(name -> !name.equals(skill.name()))
            .toList();
    return new Concept(skill.id(), skill.name(), others);
  }

  /// All ids, in the dictionary's order.
  public List<String> ids() {
    return List.copyOf(skills.keySet());
  }

  /// The SHA-256 of the dictionary's files.
  public String version() {
    return version;
  }

  List<DictionaryEntry> skills() {
    return List.copyOf(skills.values());
  }

  /// The lines of a list beside the dictionary, without comments.
  static Set<String> words(String resource) {
    return text(resource)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
  }

  static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Dictionary.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
