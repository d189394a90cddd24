package dev.shortlist.cli.reports;

import dev.shortlist.contract.ReceiptJson;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A receipt as SARIF 2.1.0 (OASIS), for servers that show findings beside files: a result for each
/// file that could not be read and for each flag.
final class SarifReport {
  private static final JsonFactory JSON = new JsonFactory();

  private SarifReport() {}

  private record Finding(String rule, String level, String message, String path) {}

  static void write(ReceiptReport report, Writer writer) throws IOException {
    List<Finding> findings = findings(report);
    var rules = new TreeSet<String>();
    findings.forEach(finding -> rules.add(finding.rule()));
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      json.writeStartObject();
      json.writeObjectPropertyStart("tool");
      json.writeObjectPropertyStart("driver");
      json.writeStringProperty("name", "shortlist");
      json.writeArrayPropertyStart("rules");
      for (String rule : rules) {
        json.writeStartObject();
        json.writeStringProperty("id", rule);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.writeArrayPropertyStart("results");
      for (Finding finding : findings) {
        result(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void result(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule());
    json.writeStringProperty("level", finding.level());
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", finding.message());
    json.writeEndObject();
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(finding.path()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static List<Finding> findings(ReceiptReport report) {
    var findings = new ArrayList<Finding>();
    for (ReceiptJson line : report.lines()) {
      Map<String, String> levels = new LinkedHashMap<>();
      if (ReceiptReport.unreadable(line)) {
        levels.put(Objects.requireNonNullElse(line.code(), "unreadable"), "error");
      }
      for (String flag : line.flags()) {
        levels.put(flag, flag.startsWith("quality.") ? "note" : "warning");
      }
      report.raised(line).forEach(raised -> levels.put(raised, "error"));
      levels.forEach((rule, level) ->
          findings.add(new Finding(rule, level, message(line, rule), line.path())));
    }
    return findings;
  }

  private static String message(ReceiptJson line, String rule) {
    return line.hint() != null && rule.equals(line.code()) ? rule + ": " + line.hint() : rule;
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path.startsWith("/") ? path : "/" + path, null)
          .toASCIIString()
          .substring(path.startsWith("/") ? 0 : 1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path with its signs escaped is no URI", e);
    }
  }
}
