package dev.shortlist.hiring;

import java.util.regex.Pattern;

/// What is hired for, by the name its file gives it; safe in paths and on the command line.
public record VacancyId(String value) implements Comparable<VacancyId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  public VacancyId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "vacancy id must be 1..100 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit,"
              + " but was '"
              + value
              + "'");
    }
  }

  @Override
  public int compareTo(VacancyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
