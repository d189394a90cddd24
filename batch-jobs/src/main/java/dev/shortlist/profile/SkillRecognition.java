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
import org.jspecify.annotations.Nullable;

/// The skills a text names: those of Shortlist's dictionary, and beside them those of the taxonomy
/// a tenant brought along. A skill that both know is one skill, under the dictionary's id.
///
/// Safe for many threads.
public final class SkillRecognition {
  private static final double DICTIONARY_CONFIDENCE = 0.85;
  private static final String DICTIONARY_METHOD = "skill-dictionary";

  private final SkillDictionary dictionary;
  private final @Nullable SkillTagger tagger;
  private final String prefix;
  private final String version;
  private final Map<String, Concept> conceptsById = new HashMap<>();
  private final Map<String, String> idsByConcept = new HashMap<>();

  private SkillRecognition(SkillDictionary dictionary, @Nullable SkillTagger tagger) {
    this.dictionary = dictionary;
    this.tagger = tagger;
    this.prefix = tagger == null ? "" : tagger.taxonomy().name() + ":";
    this.version =
        tagger == null
            ? dictionary.version()
            : Sha256.of(dictionary.version() + " " + tagger.version());
    if (tagger != null) {
      link(tagger);
    }
  }

  /// By the dictionary alone.
  public static SkillRecognition of(SkillDictionary dictionary) {
    return new SkillRecognition(dictionary, null);
  }

  /// By the dictionary and a taxonomy.
  public static SkillRecognition of(SkillDictionary dictionary, SkillTagger tagger) {
    return new SkillRecognition(dictionary, tagger);
  }

  /// A skill found at UTF-16 offsets [start, end).
  ///
  /// @param id the dictionary's, or the taxonomy's name, a colon and the id there
  /// @param concept the taxonomy's, where it has the skill
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

  /// What is found with at least this confidence, 0..1.
  List<Found> find(String text, double leastConfidence) {
    return find(text).stream().filter(found -> found.confidence() >= leastConfidence).toList();
  }

  /// The skills a text names, in order. Where a name of the taxonomy is a longer phrase than the
  /// dictionary's (`SQL Server administration`), both are found.
  public List<Found> find(String text) {
    List<Mention> mentions = dictionary.mentions(text);
    List<Tag> tags = tagger == null ? List.of() : tagger.tags(text);
    var found = new ArrayList<Found>(mentions.size() + tags.size());
    for (Mention mention : mentions) {
      found.add(found(mention, tags));
    }
    for (Tag tag : tags) {
      if (mentions.stream().noneMatch(mention -> covers(mention, tag))) {
        found.add(found(tag));
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /// Whether the dictionary's skill says all that the tag says.
  private static boolean covers(Mention mention, Tag tag) {
    boolean apart = mention.end() <= tag.start() || tag.end() <= mention.start();
    boolean longer = tag.end() - tag.start() > mention.end() - mention.start();
    return !apart && !longer;
  }

  private Found found(Mention mention, List<Tag> tags) {
    Concept concept = conceptsById.get(mention.id());
    for (Tag tag : tags) {
      if (tag.start() == mention.start() && tag.end() == mention.end()) {
        concept = tag.concept();
      }
    }
    return new Found(
        mention.id(),
        dictionary.name(mention.id()),
        mention.start(),
        mention.end(),
        DICTIONARY_CONFIDENCE,
        DICTIONARY_METHOD,
        Optional.ofNullable(concept));
  }

  private Found found(Tag tag) {
    String id = idsByConcept.get(tag.concept().id());
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
    dictionary
        .names()
        .forEach((id, names) -> {
          Concept same = taxonomy.named(names.getFirst());
          if (same != null) {
            conceptsById.put(id, same);
          }
          for (String name : names) {
            Concept concept = taxonomy.named(name);
            if (concept != null) {
              idsByConcept.putIfAbsent(concept.id(), id);
            }
          }
        });
  }
}
