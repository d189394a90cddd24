package dev.shortlist.hiring;

import java.util.Locale;

/// What a CV may say of a candidate that nobody may be chosen by; EU Charter Art. 21, GDPR Art. 9.
public enum ProtectedKind {
  /// Date, year or place of birth.
  BIRTH,
  AGE,
  SEX,
  /// Nationality, citizenship, ethnic origin.
  ORIGIN,
  MARITAL_STATUS,
  CHILDREN,
  RELIGION,
  /// Health, disability, height and weight.
  HEALTH,
  PHOTO;

  /// As JSON has it: "marital-status".
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
