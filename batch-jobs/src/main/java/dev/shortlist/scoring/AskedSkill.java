package dev.shortlist.scoring;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.taxonomy.Dictionary;
import dev.shortlist.taxonomy.Glossary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The dictionary's skill that a requirement asks for. What a vacancy asks for twice it tells
/// apart, so that nothing in a CV counts twice: two names of one skill are each asked for in their
/// own words, and what is asked for by itself does not show what it is a kind of.
///
/// @param id "" when the requirement names no skill of the dictionary
/// @param shownBy ids of skills that show it, too: its kinds, and those it comes with
/// @param asWritten whether its name counts only as it is written, since other words look like it
record AskedSkill(String id, Set<String> shownBy, boolean asWritten) {
  static final AskedSkill NONE = new AskedSkill("", Set.of(), false);

  /// One for each requirement, in order.
  static List<AskedSkill> of(List<Requirement> requirements) {
    List<String> ids = requirements.stream().map(AskedSkill::id).toList();
    var asked = new ArrayList<AskedSkill>();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      boolean once = !id.isEmpty() && Collections.frequency(ids, id) == 1;
      boolean asWritten = once && Glossary.standard().isNamedAsWritten(requirements.get(i).words());
      asked.add(once ? new AskedSkill(id, shownBy(id, ids), asWritten) : NONE);
    }
    return asked;
  }

  private static String id(Requirement requirement) {
    String id =
        requirement instanceof Requirement.Skill skill
            ? Glossary.standard().skillNamed(skill.skill())
            : null;
    return id == null ? "" : id;
  }

  private static Set<String> shownBy(String id, List<String> asked) {
    Dictionary dictionary = Dictionary.standard();
    Set<String> shownBy = new LinkedHashSet<>(dictionary.showing(id));
    for (String other : asked) {
      if (shownBy.remove(other)) {
        shownBy.removeAll(dictionary.showing(other));
      }
    }
    return Collections.unmodifiableSet(shownBy);
  }
}
