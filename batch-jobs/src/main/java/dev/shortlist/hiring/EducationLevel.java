package dev.shortlist.hiring;

import java.util.Locale;

/// Levels of education, lowest first, after ISCED 2011 (UNESCO) levels 3 to 8.
public enum EducationLevel {
  SECONDARY,
  VOCATIONAL,
  ASSOCIATE,
  BACHELOR,
  MASTER,
  DOCTORATE;

  /// The word in files and answers, such as bachelor.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
