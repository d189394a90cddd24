package dev.shortlist.scoring;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import java.util.ArrayList;
import java.util.List;

/// Why a person must look before a score is used. Reasons never change points.
final class ReviewReasons {
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
      String words = FlagWords.of(flag);
      if (!words.isEmpty()) {
        reasons.add(words + " (" + flag + ")");
      }
    }
    return reasons;
  }

  private static void addMust(Requirement requirement, Measured measured, List<String> reasons) {
    String must = requirement.label() + " (must)";
    switch (measured.met()) {
      case NO -> reasons.add("not met: " + must);
      case PARTLY -> reasons.add("only partly met: " + must);
      case UNKNOWN -> reasons.add("not clearly shown: " + must);
      case YES -> {}
    }
  }
}
