package dev.shortlist.vacancy;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// What changed between two versions of a vacancy. A requirement is the same one when its kind and
/// its words are: another need, weight, number of years or level changes it; other words make it
/// another.
///
/// @param requirements those of the later version in its order, then those no longer asked
public record VacancyEdits(Vacancy before, Vacancy after, List<RequirementEdit> requirements) {
  private static final int NONE = -1;

  public VacancyEdits {
    requirements = List.copyOf(requirements);
  }

  public static VacancyEdits between(Vacancy before, Vacancy after) {
    List<Requirement> were = before.requirements();
    List<Requirement> are = after.requirements();
    int[] origins = new int[are.size()];
    Arrays.fill(origins, NONE);
    var free = new ArrayList<>(Collections.nCopies(were.size(), true));
    // Those that stayed as they are find each other first, whatever stands twice beside them.
    for (Likeness likeness : Likeness.values()) {
      for (int i = 0; i < origins.length; i++) {
        for (int j = 0; j < were.size() && origins[i] == NONE; j++) {
          if (free.get(j) && likeness.between(were.get(j), are.get(i))) {
            origins[i] = j;
            free.set(j, false);
          }
        }
      }
    }
    var edits = new ArrayList<RequirementEdit>();
    for (int i = 0; i < origins.length; i++) {
      edits.add(
          origins[i] == NONE
              ? new RequirementEdit.Added(i, are.get(i))
              : new RequirementEdit.Kept(origins[i], i, were.get(origins[i]), are.get(i)));
    }
    for (int j = 0; j < were.size(); j++) {
      if (free.get(j)) {
        edits.add(new RequirementEdit.Removed(j, were.get(j)));
      }
    }
    return new VacancyEdits(before, after, edits);
  }

  /// For each requirement of the later version its place (from 0) in the earlier one, -1 for a new
  /// one.
  public List<Integer> origins() {
    var origins = new ArrayList<Integer>();
    for (RequirementEdit edit : requirements) {
      switch (edit) {
        case RequirementEdit.Kept kept -> origins.add(kept.before());
        case RequirementEdit.Added _ -> origins.add(NONE);
        case RequirementEdit.Removed _ -> {}
      }
    }
    return origins;
  }

  /// Whether the two ask the same in the same way; the order of requirements is no matter.
  public boolean none() {
    return changed().isEmpty();
  }

  /// The parts that differ: title, description, threshold, requirements, filters.
  public List<String> changed() {
    var changed = new ArrayList<String>();
    if (!before.title().equals(after.title())) {
      changed.add("title");
    }
    if (!before.description().equals(after.description())) {
      changed.add("description");
    }
    if (before.threshold() != after.threshold()) {
      changed.add("threshold");
    }
    if (!requirements.stream()
        .allMatch(edit -> edit instanceof RequirementEdit.Kept kept && !kept.changed())) {
      changed.add("requirements");
    }
    if (!before.filters().equals(after.filters())) {
      changed.add("filters");
    }
    return changed;
  }

  /// When two requirements are taken for one, the strictest first.
  private enum Likeness {
    EQUAL,
    SAME_WORDS;

    boolean between(Requirement one, Requirement other) {
      return switch (this) {
        case EQUAL -> one.equals(other);
        case SAME_WORDS -> key(one).equals(key(other));
      };
    }

    private static String key(Requirement requirement) {
      return switch (requirement) {
        case Requirement.Skill skill -> "skill " + folded(skill.skill());
        case Requirement.Statement statement -> "text " + folded(statement.text());
        case Requirement.Education education -> "education " + folded(education.field());
        case Requirement.Language language -> "language " + folded(language.language());
        case Requirement.Certificate certificate ->
            "certificate " + folded(certificate.certificate());
      };
    }

    private static String folded(String words) {
      return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
  }
}
