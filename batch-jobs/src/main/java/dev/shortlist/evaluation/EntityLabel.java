package dev.shortlist.evaluation;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Education;
import dev.shortlist.hiring.Profile.Employment;
import java.util.List;

/// The labels of dataturks and what a profile says for each.
public enum EntityLabel {
  NAME("Name") {
    @Override
    List<String> of(Profile profile) {
      return List.of(profile.basics().name());
    }
  },
  /// Where the candidate lives: the places of employers are rarely marked.
  LOCATION("Location") {
    @Override
    List<String> of(Profile profile) {
      var place = profile.basics().location();
      return List.of(place.city().isEmpty() ? place.region() : place.city());
    }
  },
  DESIGNATION("Designation") {
    @Override
    List<String> of(Profile profile) {
      return profile.work().stream().map(Employment::position).toList();
    }
  },
  COMPANY("Companies worked at") {
    @Override
    List<String> of(Profile profile) {
      return profile.work().stream().map(Employment::name).toList();
    }
  },
  COLLEGE("College Name") {
    @Override
    List<String> of(Profile profile) {
      return profile.education().stream().map(Education::institution).toList();
    }
  },
  DEGREE("Degree") {
    @Override
    List<String> of(Profile profile) {
      return profile.education().stream().map(EntityLabel::degree).toList();
    }
  },
  GRADUATION_YEAR("Graduation Year") {
    @Override
    List<String> of(Profile profile) {
      return profile.education().stream().map(EntityLabel::lastYear).toList();
    }
  },
  /// The words the CV lists under skills, as its own: not those that employments mention.
  SKILLS("Skills") {
    @Override
    List<String> of(Profile profile) {
      return profile.evidence().stream()
          .filter(e -> e.pointer().startsWith("/profile/skills/"))
          .filter(e -> !e.pointer().endsWith("/months"))
          .filter(EntityLabel::listed)
          .map(e -> e.quote().text())
          .toList();
    }
  };

  /// What the dictionary knows is surer where it is listed than where an employment mentions it.
  private static final double LISTED = 0.9;

  private final String word;

  EntityLabel(String word) {
    this.word = word;
  }

  /// As the data calls it.
  public String word() {
    return word;
  }

  abstract List<String> of(Profile profile);

  /// As CVs put it: "BSc in Physics".
  private static String degree(Education education) {
    String between = education.studyType().isEmpty() || education.area().isEmpty() ? "" : " in ";
    return education.studyType() + between + education.area();
  }

  private static String lastYear(Education education) {
    return education.endDate() == null ? "" : Integer.toString(education.endDate().year());
  }

  private static boolean listed(Evidence evidence) {
    return evidence.confidence() >= LISTED || evidence.method().equals("skill-list");
  }
}
