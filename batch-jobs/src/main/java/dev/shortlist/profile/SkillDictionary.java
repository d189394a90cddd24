package dev.shortlist.profile;

import dev.shortlist.taxonomy.Dictionary;
import dev.shortlist.taxonomy.SmallWords;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The skills Shortlist knows by name: every name in several languages leads to one id, so that
/// "k8s" and "Kubernetes" are the same skill. Words that are also plain words (Go, C, R, Spring)
/// count only as a skill is written in a list.
public final class SkillDictionary {
  private static final SkillDictionary STANDARD = new SkillDictionary(Dictionary.standard());

  private final Dictionary dictionary;
  private final SequencedMap<String, List<String>> names;

  /// A skill named in a text, at UTF-16 offsets [start, end).
  public record Mention(String id, int start, int end) {}

  private SkillDictionary(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.names = dictionary.names();
  }

  /// The dictionary that comes with Shortlist.
  public static SkillDictionary standard() {
    return STANDARD;
  }

  /// The skills a text names, in order, without overlaps; the longest name wins. Of a text whose
  /// small words show that it is English, German, French or Spanish, names of the others do not
  /// count.
  public List<Mention> mentions(String text) {
    return mentions(text, SmallWords.languageOf(text));
  }

  /// The skills a text of this language (ISO 639-1; "" or "und" for any) names: in its own words
  /// and in English.
  public List<Mention> mentions(String text, String language) {
    return dictionary.mentions(text, language.equals("und") ? "" : language).stream()
        .map(mention -> new Mention(mention.id(), mention.start(), mention.end()))
        .toList();
  }

  /// The skill that this whole text names, or null: "k8s" is kubernetes.
  public @Nullable String idOf(String text) {
    String stripped = text.strip();
    List<Mention> mentions = mentions(stripped);
    return mentions.size() == 1
            && mentions.getFirst().start() == 0
            && mentions.getFirst().end() == stripped.length()
        ? mentions.getFirst().id()
        : null;
  }

  /// The skill's name as shown, such as "Kubernetes"; the id itself when the dictionary does not
  /// have it.
  public String name(String id) {
    String name = dictionary.name(id);
    return name == null ? id : name;
  }

  /// The skills this one is a kind of, nearest first: Spring Boot is Spring.
  public List<String> broader(String id) {
    return dictionary.broader(id);
  }

  /// The skills that come with this one, nearest first: with Spring Boot comes Java.
  public List<String> implied(String id) {
    return dictionary.implied(id);
  }

  /// All ids, in the dictionary's order.
  public List<String> ids() {
    return dictionary.ids();
  }

  /// The SHA-256 of the dictionary's files.
  public String version() {
    return dictionary.version();
  }

  /// Each skill's name, and its other names after it.
  SequencedMap<String, List<String>> names() {
    return names;
  }
}
