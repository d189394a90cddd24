/// A scorecard to an interview pack: competencies, questions, rating scales; as PDF and JSON.
@NullMarked
package dev.shortlist.interview;

import org.jspecify.annotations.NullMarked;
