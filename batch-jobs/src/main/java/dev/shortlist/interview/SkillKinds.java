package dev.shortlist.interview;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.taxonomy.Dictionary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Of which kind the skills of the dictionary are, from a file beside the question libraries.
final class SkillKinds {
  static final String FILE = "/dev/shortlist/interview/skill-kinds.yaml";

  private static final Dictionary DICTIONARY = Dictionary.standard();
  private static final SkillKinds STANDARD = new SkillKinds();

  private final Map<String, SkillKind> fields;
  private final Map<String, SkillKind> skills;

  private SkillKinds() {
    Object root =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(QuestionLibrary.resource(FILE));
    YamlPart file = YamlPart.of(FILE, root);
    fields = read(file.part("fields"));
    skills = read(file.part("skills"));
  }

  static SkillKinds standard() {
    return STANDARD;
  }

  private static Map<String, SkillKind> read(YamlPart part) {
    var kinds = new HashMap<String, SkillKind>();
    for (SkillKind kind : SkillKind.values()) {
      YamlPart named = part.parts().get(kind.word());
      for (String id : named == null ? Set.<String>of() : new HashSet<>(named.texts())) {
        if (kinds.put(id, kind) != null) {
          throw new IllegalArgumentException(part.place() + " names " + id + " twice");
        }
      }
    }
    return Map.copyOf(kinds);
  }

  /// The ids of all skills that the file names.
  Set<String> named() {
    return skills.keySet();
  }

  /// The kind of what is asked; of alternatives, the one that all of them are of.
  SkillKind of(@Nullable Requirement asked) {
    if (!(asked instanceof Requirement.Skill skill)) {
      return SkillKind.OTHER;
    }
    Set<SkillKind> kinds = new HashSet<>();
    for (String alternative : skill.alternatives()) {
      kinds.add(ofSkill(KnownSkills.id(alternative)));
    }
    return kinds.size() == 1 ? kinds.iterator().next() : SkillKind.OTHER;
  }

  private SkillKind ofSkill(@Nullable String id) {
    if (id == null) {
      return SkillKind.OTHER;
    }
    SkillKind own = skills.get(id);
    if (own != null) {
      return own;
    }
    if (DICTIONARY.isNamedAlike(id)) {
      return SkillKind.TOOL;
    }
    for (String wider : DICTIONARY.broader(id)) {
      SkillKind kind = skills.get(wider);
      if (kind != null) {
        return kind;
      }
    }
    String field = DICTIONARY.field(id);
    return field == null ? SkillKind.OTHER : fields.getOrDefault(field, SkillKind.OTHER);
  }
}
