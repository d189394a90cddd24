package dev.shortlist.profile;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON Resume that stand in its text form, each beside what was read of it.
final class GoldFields {
  private GoldFields() {}

  /// Triples of pointer, wanted, read.
  static List<String[]> pairs(JsonNode gold, Profile profile, String text) {
    var pairs = new ArrayList<String[]>();
    JsonNode basics = gold.path("basics");
    add(pairs, "name", basics.path("name"), profile.basics().name(), text);
    add(pairs, "label", basics.path("label"), profile.basics().label(), text);
    add(pairs, "email", basics.path("email"), profile.basics().email(), text);
    add(pairs, "phone", basics.path("phone"), profile.basics().phone(), text);
    add(
        pairs,
        "city",
        basics.path("location").path("city"),
        profile.basics().location().city(),
        text);
    add(
        pairs,
        "region",
        basics.path("location").path("region"),
        profile.basics().location().region(),
        text);
    int i = 0;
    for (JsonNode work : gold.path("work")) {
      var read = i < profile.work().size() ? profile.work().get(i) : null;
      add(pairs, "work/" + i + "/name", work.path("name"), read == null ? "" : read.name(), text);
      add(
          pairs,
          "work/" + i + "/position",
          work.path("position"),
          read == null ? "" : read.position(),
          text);
      date(
          pairs,
          "work/" + i + "/startDate",
          work.path("startDate"),
          read == null ? null : read.startDate());
      date(
          pairs,
          "work/" + i + "/endDate",
          work.path("endDate"),
          read == null ? null : read.endDate());
      i++;
    }
    int e = 0;
    for (JsonNode course : gold.path("education")) {
      var read = e < profile.education().size() ? profile.education().get(e) : null;
      add(
          pairs,
          "education/" + e + "/institution",
          course.path("institution"),
          read == null ? "" : read.institution(),
          text);
      add(
          pairs,
          "education/" + e + "/area",
          course.path("area"),
          read == null ? "" : read.area(),
          text);
      add(
          pairs,
          "education/" + e + "/studyType",
          course.path("studyType"),
          read == null ? "" : read.studyType(),
          text);
      date(
          pairs,
          "education/" + e + "/endDate",
          course.path("endDate"),
          read == null ? null : read.endDate());
      e++;
    }
    int l = 0;
    for (JsonNode language : gold.path("languages")) {
      var read = l < profile.languages().size() ? profile.languages().get(l) : null;
      add(
          pairs,
          "languages/" + l + "/language",
          language.path("language"),
          read == null ? "" : read.language(),
          text);
      add(
          pairs,
          "languages/" + l + "/fluency",
          language.path("fluency"),
          read == null ? "" : read.fluency(),
          text);
      l++;
    }
    return pairs;
  }

  private static void add(
      List<String[]> pairs, String pointer, JsonNode wanted, String read, String text) {
    String value = wanted.asString("");
    if (!value.isEmpty() && text.contains(value)) {
      pairs.add(new String[] {pointer, value, read});
    }
  }

  private static void date(
      List<String[]> pairs, String pointer, JsonNode wanted, @Nullable PartialDate read) {
    String value = wanted.asString("");
    if (!value.isEmpty()) {
      pairs.add(
          new String[] {
            pointer,
            value.substring(0, Math.min(7, value.length())),
            read == null ? "" : read.toString().substring(0, Math.min(7, read.toString().length()))
          });
    }
  }
}
