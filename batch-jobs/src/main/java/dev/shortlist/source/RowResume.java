package dev.shortlist.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A row of a candidate list as a JSON Resume (jsonresume.org, 1.0.0), so that it is read, scored
/// and quoted as any CV is. Equal values give equal bytes, whichever row they stand in.
final class RowResume {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> LEVELS = Set.of("A1", "A2", "B1", "B2", "C1", "C2", "native");

  private RowResume() {}

  static byte[] of(CandidateRow row) {
    ObjectNode root = object();
    ObjectNode basics = root.putObject("basics");
    put(basics, "name", row.name());
    put(basics, "label", row.get(CandidateField.HEADLINE));
    put(basics, "email", row.get(CandidateField.EMAIL));
    put(basics, "phone", row.get(CandidateField.PHONE));
    ObjectNode place = object();
    put(place, "city", row.get(CandidateField.CITY));
    put(place, "region", row.get(CandidateField.REGION));
    put(place, "countryCode", row.get(CandidateField.COUNTRY));
    if (!place.isEmpty()) {
      basics.set("location", place);
    }
    ObjectNode work = object();
    put(work, "position", row.get(CandidateField.POSITION));
    put(work, "name", row.get(CandidateField.EMPLOYER));
    if (!work.isEmpty()) {
      put(work, "startDate", row.date(CandidateField.FROM));
      put(work, "endDate", row.date(CandidateField.TO));
      root.putArray("work").add(work);
    }
    ObjectNode education = object();
    put(education, "studyType", row.get(CandidateField.DEGREE));
    put(education, "area", row.get(CandidateField.FIELD));
    put(education, "institution", row.get(CandidateField.SCHOOL));
    if (!education.isEmpty()) {
      root.putArray("education").add(education);
    }
    names(root, "skills", row.several(CandidateField.SKILLS));
    languages(root, row.several(CandidateField.LANGUAGES));
    names(root, "certificates", row.several(CandidateField.CERTIFICATES));
    return MAPPER.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
  }

  private static void names(ObjectNode root, String section, List<String> names) {
    if (!names.isEmpty()) {
      names.forEach(name -> root.withArray("/" + section).addObject().put("name", name));
    }
  }

  /// "German C1" is German on the level C1; other words stand for the language itself.
  private static void languages(ObjectNode root, List<String> languages) {
    for (String language : languages) {
      ObjectNode node = root.withArray("/languages").addObject();
      int space = language.lastIndexOf(' ');
      if (space > 0 && LEVELS.contains(language.substring(space + 1))) {
        node.put("language", language.substring(0, space).strip());
        node.put("fluency", language.substring(space + 1));
      } else {
        node.put("language", language);
      }
    }
  }

  private static void put(ObjectNode node, String field, String value) {
    if (!value.isEmpty()) {
      node.put(field, value);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
