package dev.shortlist.interview;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.taxonomy.Dictionary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The skills of the dictionary that a vacancy asks for by any of their names, in any language.
final class KnownSkills {
  private static final Dictionary DICTIONARY = Dictionary.standard();

  private KnownSkills() {}

  /// The id of the skill whose name these whole words are, or null when they are none.
  static @Nullable String id(String words) {
    List<Dictionary.Mention> mentions = DICTIONARY.mentions(words, "");
    if (mentions.size() != 1) {
      return null;
    }
    Dictionary.Mention mention = mentions.getFirst();
    boolean whole = mention.start() == 0 && mention.end() == words.length();
    return whole ? mention.id() : null;
  }

  /// All names of a skill that is asked, the English ones first, and after them those of what it is
  /// a kind of; none for a product, whose names say nothing of what it is for.
  static List<String> otherNames(Requirement.Skill asked) {
    Set<String> names = new LinkedHashSet<>();
    for (String alternative : asked.alternatives()) {
      String id = id(alternative);
      if (id != null && !DICTIONARY.isNamedAlike(id)) {
        names.addAll(names(id));
        DICTIONARY.broader(id).forEach(wider -> names.addAll(names(wider)));
      }
    }
    return new ArrayList<>(names);
  }

  /// All names of the skills that a sentence names.
  static List<String> namesIn(String sentence) {
    Set<String> names = new LinkedHashSet<>();
    for (Dictionary.Mention mention : DICTIONARY.mentions(sentence, "")) {
      names.addAll(names(mention.id()));
    }
    return new ArrayList<>(names);
  }

  private static List<String> names(String id) {
    return DICTIONARY.names().getOrDefault(id, List.of());
  }
}
