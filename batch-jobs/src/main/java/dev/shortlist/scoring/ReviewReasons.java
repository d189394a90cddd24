package dev.shortlist.scoring;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import java.util.ArrayList;
import java.util.List;

/// Why a person must look before a score is used. Reasons never change points.
public final class ReviewReasons {
  private ReviewReasons() {}

  /// In words; of the flags, those that ask for a look.
  static List<String> of(
      List<Requirement> requirements, List<Measured> measured, List<String> flags) {
    var reasons = new ArrayList<String>();
    for (int i = 0; i < requirements.size(); i++) {
      Requirement requirement = requirements.get(i);
      if (requirement.need() == Need.MUST) {
        String reason = ofMust(requirement.label(), measured.get(i).met());
        if (!reason.isEmpty()) {
          reasons.add(reason);
        }
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

  /// The reason that a must, by its label, is when it is met like this; "" when it is met.
  public static String ofMust(String label, Scorecard.Met met) {
    return switch (met) {
      case NO -> "not met: " + label + " (must)";
      case PARTLY -> "only partly met: " + label + " (must)";
      case UNKNOWN -> "not clearly shown: " + label + " (must)";
      case YES -> "";
    };
  }
}
