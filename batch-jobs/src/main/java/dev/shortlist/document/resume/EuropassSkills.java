package dev.shortlist.document.resume;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Europass describes skills in sentences and lists: a line of a list gives its parts, any other
/// line itself.
final class EuropassSkills {
  private static final int LONGEST_PART = 60;

  private EuropassSkills() {}

  static void add(String line, ResumeBuilder resume) {
    String words = line.startsWith("•") ? line.substring(1).strip() : line.strip();
    if (words.isEmpty()) {
      return;
    }
    int colon = words.indexOf(':');
    boolean labelled = colon > 0 && colon < LONGEST_PART;
    ObjectNode skill = resume.entry("skills");
    ResumeBuilder.put(skill, "name", labelled ? words.substring(0, colon) : words);
    if (labelled) {
      ArrayNode keywords = skill.putArray("keywords");
      for (String part : words.substring(colon + 1).split("[,;]", -1)) {
        if (!part.isBlank()) {
          keywords.add(part.strip());
        }
      }
    }
  }
}
