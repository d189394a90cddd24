package dev.shortlist.search;

/// Words by which a CV says a skill that has another name in the dictionary: "k8s" for Kubernetes.
///
/// @param skill the dictionary's name
/// @param words as they stand in the text, but for white space
public record SkillWording(String skill, String words) {
  public SkillWording {
    if (skill.isBlank() || words.isBlank()) {
      throw new IllegalArgumentException("a skill's wording needs the skill's name and the words");
    }
  }
}
