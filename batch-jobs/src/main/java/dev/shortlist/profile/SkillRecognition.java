package dev.shortlist.profile;

import dev.shortlist.hiring.Sha256;
import dev.shortlist.profile.SkillDictionary.Mention;
import dev.shortlist.taxonomy.Concept;
import dev.shortlist.taxonomy.SkillTagger;
import dev.shortlist.taxonomy.SkillTagger.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The skills a text names: those of Shortlist's dictionary, and beside them those of the
/// taxonomies a tenant brought along. A skill that both know is one skill, under the dictionary's
/// id.
///
/// Safe for many threads.
public final class SkillRecognition {
  private static final double DICTIONARY_CONFIDENCE = 0.85;
  private static final String DICTIONARY_METHOD = "skill-dictionary";

  private final SkillDictionary dictionary;
  private final List<SkillTagger> taggers;
  private final String version;
  private final Map<String, Concept> conceptsById = new HashMap<>();
  private final Map<String, String> idsByConcept = new HashMap<>();

  private SkillRecognition(SkillDictionary dictionary, List<SkillTagger> taggers) {
    this.dictionary = dictionary;
    this.taggers = List.copyOf(taggers);
    this.version =
        taggers.isEmpty()
            ? dictionary.version()
            : Sha256.of(
                dictionary.version()
                    + " "
                    + taggers.stream()
                        .map(tagger -> tagger.taxonomy().name() + "@" + tagger.version())
                        .collect(Collectors.joining(" ")));
    taggers.forEach(this::link);
  }

  /// By the dictionary alone.
  public static SkillRecognition of(SkillDictionary dictionary) {
    return new SkillRecognition(dictionary, List.of());
  }

  /// By the dictionary and taxonomies; of two taxonomies with one name for a skill, the first.
  public static SkillRecognition of(SkillDictionary dictionary, List<SkillTagger> taggers) {
    return new SkillRecognition(dictionary, taggers);
  }

  /// A skill found at UTF-16 offsets [start, end).
  ///
  /// @param id the dictionary's, or the taxonomy's name, a colon and the id there
  /// @param concept a taxonomy's, where one has the skill
  public record Found(
      String id,
      String name,
      int start,
      int end,
      double confidence,
      String method,
      Optional<Concept> concept) {}

  /// Names everything that decides what is found.
  public String version() {
    return version;
  }

  /// What belongs among a CV's skills: found with at least this confidence, 0..1, and no name of a
  /// spoken language or, since that is the same word, of a nationality.
  List<Found> find(String text, double leastConfidence) {
    return find(text, "", leastConfidence);
  }

  /// The same in a text of a language (ISO 639-1; "" when not known): names of other languages but
  /// English do not count.
  List<Found> find(String text, String language, double leastConfidence) {
    return find(text, language).stream()
        .filter(found -> found.confidence() >= leastConfidence && !isLanguage(found))
        .toList();
  }

  private static boolean isLanguage(Found found) {
    return !found.method().equals(DICTIONARY_METHOD)
        && SpokenLanguages.in(found.name()).stream()
            .anyMatch(named -> named.end() - named.start() == found.name().length());
  }

  /// The skills a text names, in order. Where a name of a taxonomy is a longer phrase than the
  /// dictionary's (`SQL Server administration`), both are found.
  public List<Found> find(String text) {
    return find(text, "");
  }

  private List<Found> find(String text, String language) {
    List<List<Tag>> tags = taggers.stream().map(tagger -> tagger.tags(text)).toList();
    List<Found> found = mentions(text, language, tags);
    for (int i = 0; i < taggers.size(); i++) {
      var fresh = new ArrayList<Found>();
      var known = new Covered(found);
      for (Tag tag : tags.get(i)) {
        if (!known.covers(tag)) {
          fresh.add(found(tag, taggers.get(i).taxonomy().name() + ":"));
        }
      }
      found.addAll(fresh);
      found.sort(Comparator.comparingInt(Found::start));
    }
    return found;
  }

  /// What was found up to now, in order, asked for tags in order.
  private static final class Covered {
    private final List<Found> found;
    private final int longest;
    private int from;

    Covered(List<Found> found) {
      this.found = List.copyOf(found);
      this.longest = found.stream().mapToInt(each -> each.end() - each.start()).max().orElse(0);
    }

    /// Whether something that was found says all that the tag says.
    boolean covers(Tag tag) {
      while (from < found.size() && found.get(from).start() + longest <= tag.start()) {
        from++;
      }
      for (int i = from; i < found.size() && found.get(i).start() < tag.end(); i++) {
        Found each = found.get(i);
        if (each.end() > tag.start() && tag.end() - tag.start() <= each.end() - each.start()) {
          return true;
        }
      }
      return false;
    }
  }

  private List<Found> mentions(String text, String language, List<List<Tag>> tags) {
    var byStart = new HashMap<Integer, Tag>();
    for (List<Tag> some : tags) {
      some.forEach(tag -> byStart.putIfAbsent(tag.start(), tag));
    }
    var found = new ArrayList<Found>();
    for (Mention mention : dictionary.mentions(text, language)) {
      Tag tag = byStart.get(mention.start());
      Concept same =
          tag != null && tag.end() == mention.end()
              ? tag.concept()
              : conceptsById.get(mention.id());
      found.add(found(mention, same));
    }
    return found;
  }

  private Found found(Mention mention, @Nullable Concept concept) {
    return new Found(
        mention.id(),
        dictionary.name(mention.id()),
        mention.start(),
        mention.end(),
        DICTIONARY_CONFIDENCE,
        DICTIONARY_METHOD,
        Optional.ofNullable(concept));
  }

  private Found found(Tag tag, String prefix) {
    String id = idsByConcept.get(prefix + tag.concept().id());
    return new Found(
        id == null ? prefix + tag.concept().id() : id,
        id == null ? tag.concept().label() : dictionary.name(id),
        tag.start(),
        tag.end(),
        tag.method().confidence(),
        tag.method().word(),
        Optional.of(tag.concept()));
  }

  /// A skill of the dictionary is the concept of its own name; a concept is the dictionary's skill
  /// when any name of that is its label.
  private void link(SkillTagger taxonomy) {
    String prefix = taxonomy.taxonomy().name() + ":";
    dictionary
        .names()
        .forEach((id, names) -> {
          Concept same = taxonomy.named(names.getFirst());
          if (same != null) {
            conceptsById.putIfAbsent(id, same);
          }
          for (String name : names) {
            Concept concept = taxonomy.named(name);
            if (concept != null) {
              idsByConcept.putIfAbsent(prefix + concept.id(), id);
            }
          }
        });
  }
}
