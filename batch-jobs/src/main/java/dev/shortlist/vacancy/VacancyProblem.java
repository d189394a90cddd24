package dev.shortlist.vacancy;

/// Something in a vacancy that is unlawful, cannot be measured or contradicts itself: a stable
/// code, which words, what to do.
public record VacancyProblem(String code, String message, String hint) {}
