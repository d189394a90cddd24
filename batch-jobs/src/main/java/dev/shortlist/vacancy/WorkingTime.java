package dev.shortlist.vacancy;

import dev.shortlist.hiring.Vacancy;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells when a vacancy asks for longer weeks than the law allows on average: 48 hours, overtime
/// with them (Directive 2003/88/EC, Art. 6).
final class WorkingTime {
  private static final int LONGEST_WEEK = 48;
  private static final Pattern HOURS_A_WEEK =
      Pattern.compile(
          "\\b(\\d{2})\\s?\\+?\\s?(?:-\\s?)?(?:hours?|hrs|stunden|std\\.?|heures|horas|ore)\\s?(?:(?:a|per|each|pro|die|par|por|a la|alla)\\s|/\\s?)(?:week|wk|woche|semaine|semana|settimana)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private WorkingTime() {}

  static Optional<VacancyProblem> remark(Vacancy vacancy) {
    Matcher hours = HOURS_A_WEEK.matcher(vacancy.description());
    while (hours.find()) {
      int week = Integer.parseInt(hours.group(1));
      if (week > LONGEST_WEEK) {
        return Optional.of(
            new VacancyProblem(
                "vacancy.hours",
                "the description says \""
                    + hours.group()
                    + "\", more than the "
                    + LONGEST_WEEK
                    + " that a week may have on average (Directive 2003/88/EC, Art. 6)",
                "name the hours of the contract"));
      }
    }
    return Optional.empty();
  }
}
