package dev.shortlist.document.text;

import dev.shortlist.document.Structure;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Attached data says only what the pages show: a value whose words do not stand there is left out,
/// and when that is more than one in five, so is all of it, and the pages alone are read.
public final class ShownValues {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> DATES = Set.of("startDate", "endDate", "date", "releaseDate");

  /// Codes and words of the form's own, not of the candidate: kept when shown, missed by no one.
  private static final Set<String> CODES = Set.of("countryCode", "fluency");

  private static final int YEAR = 4;
  private static final int FEWEST = 3;
  private static final int ONE_IN = 5;

  private final String text;
  private int values;
  private int missing;

  private ShownValues(String text) {
    this.text = " " + words(text) + " ";
  }

  public static Structure of(Structure attached, String text) {
    return switch (attached) {
      case Structure.None none -> none;
      case Structure.JsonResume(String json) -> {
        var shown = new ShownValues(text);
        JsonNode kept = shown.kept(MAPPER.readTree(json), "");
        boolean trusted = shown.values >= FEWEST && shown.missing * ONE_IN <= shown.values;
        yield trusted ? new Structure.JsonResume(kept.toString()) : new Structure.None();
      }
    };
  }

  private JsonNode kept(JsonNode node, String field) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        for (var property : object.properties()) {
          JsonNode value = kept(property.getValue(), property.getKey());
          if (!value.isNull()) {
            kept.set(property.getKey(), value);
          }
        }
        yield kept;
      }
      case ArrayNode array -> {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (JsonNode each : array) {
          JsonNode value = kept(each, field);
          if (value.isString() || (!value.isNull() && !value.isEmpty())) {
            kept.add(value);
          }
        }
        yield kept;
      }
      default -> shown(node.asString(""), field) ? node : JsonNodeFactory.instance.nullNode();
    };
  }

  private boolean shown(String value, String field) {
    String looked =
        DATES.contains(field) ? value.substring(0, Math.min(YEAR, value.length())) : value;
    boolean shown =
        text.contains(" " + words(looked) + " ") || (field.equals("phone") && phone(value));
    if (!CODES.contains(field)) {
      values++;
      missing += shown ? 0 : 1;
    }
    return shown;
  }

  /// A telephone number by its digits, however they are set.
  private boolean phone(String value) {
    String digits = value.replaceAll("\\D", "");
    return digits.length() >= YEAR && text.replaceAll("\\D", "").contains(digits);
  }

  private static String words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return String.join(" ", List.of(plain.split("[^\\p{L}\\p{M}\\p{N}]+", -1))).strip();
  }
}
