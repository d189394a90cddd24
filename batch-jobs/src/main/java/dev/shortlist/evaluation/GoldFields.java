package dev.shortlist.evaluation;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON Resume beside what was read of a document made from it. A field that the
/// document's text does not show is not asked for; dates are compared by their month.
final class GoldFields {
  private static final int MONTH = 7;

  private final String text;
  private long wanted;
  private long given;
  private long right;

  private GoldFields(String text) {
    this.text = joined(text);
  }

  static Overlap compare(JsonNode gold, Profile profile, String text) {
    var fields = new GoldFields(text);
    fields.basics(gold.path("basics"), profile.basics());
    fields.work(gold.path("work"), profile.work());
    fields.education(gold.path("education"), profile.education());
    fields.languages(gold.path("languages"), profile.languages());
    return new Overlap(fields.right, fields.given, fields.wanted);
  }

  private void basics(JsonNode gold, Profile.Basics read) {
    field(gold.path("name"), read.name());
    field(gold.path("label"), read.label());
    field(gold.path("email"), read.email());
    field(gold.path("phone"), read.phone());
    field(gold.path("location").path("city"), read.location().city());
    field(gold.path("location").path("region"), read.location().region());
  }

  private void work(JsonNode gold, List<Profile.Employment> read) {
    for (int i = 0; i < gold.size(); i++) {
      JsonNode node = gold.get(i);
      Profile.@Nullable Employment work = i < read.size() ? read.get(i) : null;
      field(node.path("name"), work == null ? "" : work.name());
      field(node.path("position"), work == null ? "" : work.position());
      date(node.path("startDate"), work == null ? null : work.startDate());
      date(node.path("endDate"), work == null ? null : work.endDate());
    }
  }

  private void education(JsonNode gold, List<Profile.Education> read) {
    for (int i = 0; i < gold.size(); i++) {
      JsonNode node = gold.get(i);
      Profile.@Nullable Education course = i < read.size() ? read.get(i) : null;
      field(node.path("institution"), course == null ? "" : course.institution());
      field(node.path("area"), course == null ? "" : course.area());
      field(node.path("studyType"), course == null ? "" : course.studyType());
      date(node.path("endDate"), course == null ? null : course.endDate());
    }
  }

  private void languages(JsonNode gold, List<Profile.Language> read) {
    for (int i = 0; i < gold.size(); i++) {
      JsonNode node = gold.get(i);
      Profile.@Nullable Language language = i < read.size() ? read.get(i) : null;
      field(node.path("language"), language == null ? "" : language.language());
      field(node.path("fluency"), language == null ? "" : language.fluency());
    }
  }

  private void field(JsonNode gold, String read) {
    String value = joined(gold.asString(""));
    if (!value.isEmpty() && text.contains(value)) {
      count(value, joined(read));
    }
  }

  private void date(JsonNode gold, @Nullable PartialDate read) {
    String value = gold.asString("");
    if (!value.isEmpty()) {
      count(month(value), read == null ? "" : month(read.toString()));
    }
  }

  private static String month(String date) {
    return date.substring(0, Math.min(MONTH, date.length()));
  }

  private void count(String value, String read) {
    wanted++;
    given += read.isEmpty() ? 0 : 1;
    right += value.equals(read) ? 1 : 0;
  }

  private static String joined(String text) {
    return String.join(" ", WordSequence.of(text));
  }
}
