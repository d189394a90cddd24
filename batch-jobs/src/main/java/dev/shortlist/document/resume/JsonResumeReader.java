package dev.shortlist.document.resume;

import dev.shortlist.document.Block;
import dev.shortlist.document.ReadLimits;
import dev.shortlist.document.Structure;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Charsets;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.FormatReader;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Resume 1.0 (jsonresume.org): its values as readable lines, and the JSON itself as
/// structure.
public final class JsonResumeReader implements FormatReader {
  private static final List<String> SECTIONS =
      List.of(
          "work",
          "volunteer",
          "education",
          "awards",
          "certificates",
          "publications",
          "skills",
          "languages",
          "interests",
          "references",
          "projects");

  public static boolean looksLikeOne(String head) {
    return head.contains("\"basics\"")
        || head.contains("jsonresume")
        || (head.contains("\"work\"") && head.contains("\"education\""));
  }

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) {
    String json = Charsets.decode(bytes);
    budget.characters(json.length());
    return draft(parse(json, budget.limits()));
  }

  /// The lines and the structure of a resume, wherever its JSON came from.
  static Draft draft(JsonNode root) {
    var pieces = new ArrayList<Draft.Piece>();
    JsonNode basics = root.path("basics");
    addLines(pieces, Block.Kind.HEADING, List.of(basics.path("name").asString("")));
    addLines(pieces, Block.Kind.PARAGRAPH, basicLines(basics));
    addLines(pieces, Block.Kind.PARAGRAPH, List.of(basics.path("summary").asString("")));
    for (String section : SECTIONS) {
      JsonNode entries = root.path(section);
      if (entries.isArray() && !entries.isEmpty()) {
        addLines(
            pieces,
            Block.Kind.HEADING,
            List.of(Character.toUpperCase(section.charAt(0)) + section.substring(1)));
        for (JsonNode entry : entries) {
          addEntry(pieces, entry);
        }
      }
    }
    return new Draft(0, pieces, new Structure.JsonResume(root.toString()));
  }

  /// The JSON of a resume; an unreadable document when it is none or nested too deep.
  public static JsonNode parse(String json, ReadLimits limits) {
    var factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(limits.depth()).build())
            .build();
    try {
      JsonNode root =
          JsonMapper.builder(factory).build().readTree(json.getBytes(StandardCharsets.UTF_8));
      if (!root.isObject()) {
        throw new UnreadableDocumentException(ReadProblem.TYPE);
      }
      return root;
    } catch (JacksonException e) {
      throw new UnreadableDocumentException(ReadProblem.CORRUPT);
    }
  }

  private static List<String> basicLines(JsonNode basics) {
    var lines = new ArrayList<String>();
    for (String field : List.of("label", "email", "phone", "url", "website")) {
      lines.add(basics.path(field).asString(""));
    }
    JsonNode place = basics.path("location");
    lines.add(
        joined(place, List.of("address", "postalCode", "city", "region", "countryCode"), ", "));
    for (JsonNode profile : basics.path("profiles")) {
      lines.add(joined(profile, List.of("network", "username", "url"), "  "));
    }
    return lines;
  }

  private static void addEntry(List<Draft.Piece> pieces, JsonNode entry) {
    if (entry.isString()) {
      addLines(pieces, Block.Kind.PARAGRAPH, List.of(entry.asString("")));
      return;
    }
    String dates = joined(entry, List.of("startDate", "endDate"), " – ");
    if (entry.has("startDate") && entry.path("endDate").asString("").isEmpty()) {
      dates += " – present";
    }
    var lines = new ArrayList<String>();
    String title =
        joined(
            entry,
            List.of("position", "title", "studyType", "area", "language", "fluency", "level"),
            ", ");
    String place =
        joined(
            entry,
            List.of(
                "name",
                "company",
                "organization",
                "institution",
                "issuer",
                "awarder",
                "publisher",
                "entity",
                "location"),
            ", ");
    lines.add(title);
    lines.add(place);
    lines.add(dates.isEmpty() ? joined(entry, List.of("date", "releaseDate"), "") : dates);
    lines.add(joined(entry, List.of("score", "url", "website", "reference"), "  "));
    lines.add(entry.path("summary").asString(entry.path("description").asString("")));
    var keywords = new ArrayList<String>();
    for (JsonNode keyword : entry.path("keywords")) {
      keywords.add(keyword.asString(""));
    }
    lines.add(String.join(", ", keywords));
    addLines(pieces, Block.Kind.PARAGRAPH, lines);
    for (String list : List.of("highlights", "courses", "roles")) {
      for (JsonNode item : entry.path(list)) {
        addLines(pieces, Block.Kind.LIST_ITEM, List.of("• " + item.asString("")));
      }
    }
  }

  private static String joined(JsonNode node, List<String> fields, String separator) {
    var values = new ArrayList<String>();
    for (String field : fields) {
      String value = node.path(field).asString("").strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return String.join(separator, values);
  }

  private static void addLines(List<Draft.Piece> pieces, Block.Kind kind, List<String> candidates) {
    var lines = new ArrayList<Draft.Line>();
    for (String candidate : candidates) {
      for (String line : candidate.split("\\R", -1)) {
        if (!line.isBlank()) {
          lines.add(new Draft.Line(line, null, null));
        }
      }
    }
    if (!lines.isEmpty()) {
      pieces.add(new Draft.Piece(kind, lines));
    }
  }
}
