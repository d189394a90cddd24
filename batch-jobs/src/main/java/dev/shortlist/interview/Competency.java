package dev.shortlist.interview;

/// Something a person does at work that an interview can find out about, with behaviours that
/// anchor a rating of 1, 3 and 5 (Smith and Kendall, Journal of Applied Psychology 1963:
/// behaviourally anchored rating scales).
record Competency(
    String id, String name, String definition, String one, String three, String five) {
  public Competency {
    Check.id("competency", id);
    Check.notBlank("name of competency " + id, name);
    Check.notBlank("definition of competency " + id, definition);
    Check.notBlank("anchor 1 of competency " + id, one);
    Check.notBlank("anchor 3 of competency " + id, three);
    Check.notBlank("anchor 5 of competency " + id, five);
  }
}
