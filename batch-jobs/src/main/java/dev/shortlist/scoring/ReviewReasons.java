package dev.shortlist.scoring;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Why a person must look before a score is used. Reasons never change points.
final class ReviewReasons {
  private static final List<String> PREFIXES = List.of("hidden-text", "disguised-text");
  private static final Set<String> FLAGS =
      Set.of(
          "instruction",
          "encoded-text",
          "keyword-stuffing",
          "truncated",
          "quality.grade-e",
          "quality.grade-f");

  private ReviewReasons() {}

  static List<String> of(
      List<Requirement> requirements, List<Measured> measured, List<String> flags) {
    var reasons = new ArrayList<String>();
    for (int i = 0; i < requirements.size(); i++) {
      Requirement requirement = requirements.get(i);
      if (requirement.need() == Need.MUST) {
        addMust(requirement, measured.get(i), reasons);
      }
    }
    for (String flag : flags) {
      if (FLAGS.contains(flag) || PREFIXES.stream().anyMatch(flag::startsWith)) {
        reasons.add("flag: " + flag);
      }
    }
    return reasons;
  }

  private static void addMust(Requirement requirement, Measured measured, List<String> reasons) {
    if (measured.met() == Met.NO) {
      reasons.add("must not met: " + requirement.label());
    } else if (measured.met() == Met.PARTLY) {
      reasons.add("must met in part: " + requirement.label());
    } else if (measured.met() == Met.UNKNOWN) {
      reasons.add("must not shown clearly: " + requirement.label());
    }
  }
}
