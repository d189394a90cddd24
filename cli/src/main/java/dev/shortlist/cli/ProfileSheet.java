package dev.shortlist.cli;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Prints a profile for people, a line for each thing the CV says.
final class ProfileSheet {
  private final PrintStream out;

  ProfileSheet(PrintStream out) {
    this.out = out;
  }

  void print(Profile profile) {
    Profile.Basics basics = profile.basics();
    line("name", basics.name());
    line("contact", joined(basics.email(), basics.phone(), basics.url()));
    line(
        "location",
        joined(
            basics.location().city(), basics.location().region(), basics.location().countryCode()));
    line(
        "experience",
        profile.experienceMonths() / 12 + " years " + profile.experienceMonths() % 12 + " months");
    for (Profile.Employment work : profile.work()) {
      line(
          "work",
          period(work.startDate(), work.endDate(), work.current())
              + joined(work.position(), work.name(), work.location()));
    }
    for (Profile.Education education : profile.education()) {
      line(
          "education",
          period(education.startDate(), education.endDate(), false)
              + joined(education.studyType(), education.area(), education.institution()));
    }
    line(
        "skills",
        profile.skills().stream().map(ProfileSheet::skill).collect(Collectors.joining(", ")));
    line(
        "languages",
        profile.languages().stream()
            .map(language ->
                language.language()
                    + (language.level() == null ? "" : " " + language.level().word()))
            .collect(Collectors.joining(", ")));
    line(
        "certificates",
        profile.certificates().stream()
            .map(Profile.Certificate::name)
            .collect(Collectors.joining(", ")));
  }

  private static String skill(Profile.Skill skill) {
    return skill.months() == 0 ? skill.name() : skill.name() + " (" + skill.months() + " months)";
  }

  private static String period(
      @Nullable PartialDate start, @Nullable PartialDate end, boolean current) {
    if (start == null && end == null) {
      return "";
    }
    String last = current ? "now" : end == null ? "?" : end.toString();
    return (start == null ? "?" : start) + " to " + last + "  ";
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
  }

  private void line(String what, String value) {
    if (!value.isBlank()) {
      out.println(String.format(Locale.ROOT, "%-13s", what) + TerminalText.oneLine(value));
    }
  }
}
