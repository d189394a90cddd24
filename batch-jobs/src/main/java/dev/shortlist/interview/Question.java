package dev.shortlist.interview;

import java.util.List;

/// A question of the library: the competency it measures, its words, and two follow-ups.
public record Question(String id, String competency, String text, List<String> followUps) {
  public Question {
    Check.id("question", id);
    Check.id("competency of question " + id, competency);
    Check.notBlank("text of question " + id, text);
    followUps = List.copyOf(followUps);
    if (followUps.size() != 2) {
      throw new IllegalArgumentException(
          "question " + id + " must have 2 follow-ups but has " + followUps.size());
    }
    followUps.forEach(followUp -> Check.notBlank("a follow-up of question " + id, followUp));
  }
}
