package dev.shortlist.admin.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a user is to their tenant; a user has one role. The permissions of each are in
/// permissions.yaml.
public enum Role {
  /// Everything, other owners included.
  OWNER,
  /// Everything but owners.
  ADMIN,
  /// Vacancies, candidates, runs and packs.
  RECRUITER,
  /// Packs, and the vacancies they belong to.
  INTERVIEWER,
  /// Reads what others do; changes nothing.
  AUDITOR;

  /// The name in JSON and in the database.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role of this name, as [#word()] gives it.
  public static Optional<Role> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
