package dev.shortlist.admin.operations;

import dev.shortlist.admin.ApiDocument;
import dev.shortlist.admin.ApiDocument.Endpoint;
import dev.shortlist.admin.ApiDocument.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Requests of the API's own forms with something wrong in many of them: values of other types,
/// ends of ranges, characters that are none, bodies cut off, headers nobody sends.
final class Fuzz {
  /// A request to send.
  record Sent(String path, Map<String, String> headers, byte[] body) {
    @Override
    public String toString() {
      String text = new String(body, StandardCharsets.ISO_8859_1);
      return path + " " + headers + " " + text.substring(0, Math.min(200, text.length()));
    }
  }

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "200",
          "201",
          "9223372036854775807",
          "99999999999999999999",
          "1e999",
          "NaN",
          "true",
          "null",
          "en",
          "de",
          "owner",
          "recruiter",
          "disabled",
          "active",
          "java",
          "kafka \"",
          "skill:java",
          "(((",
          "java AND",
          "-java",
          "years:5..",
          "a:b:c",
          "*",
          "\u0000",
          "\ud800",
          "\uffff",
          "\u202e",
          "é",
          "日本語",
          "😀",
          "a\r\nSet-Cookie: a=b",
          "%00",
          "../../etc/passwd",
          "..%2f..",
          "'; drop table users; --",
          "<script>",
          "${7*7}",
          "{{7*7}}",
          "slt_setup_default.aaaa.bbbb",
          "slt_refresh_default.x.y",
          "eyJhbGciOiJub25lIn0.e30.",
          "2026-13-45T99:99:99Z",
          "2027-01-01T00:00:00Z",
          "+1000000000-12-31T23:59:59Z",
          "a@b.example",
          "@",
          "a".repeat(300),
          "9".repeat(2_000),
          "[",
          "json",
          "pdf",
          "docx",
          "exe",
          "stop",
          "restart",
          "abandon",
          "hybrid",
          "text",
          "semantic",
          "runs:read",
          "operate");

  private final ApiDocument api;
  private final Random random;
  private final List<String> ids;

  /// @param ids that exist, so that more than the first check is reached
  Fuzz(ApiDocument api, Random random, List<String> ids) {
    this.api = api;
    this.random = random;
    this.ids = ids;
  }

  Sent request(Endpoint endpoint) throws IOException {
    String path = endpoint.path();
    var query = new StringBuilder();
    var headers = new java.util.TreeMap<String, String>();
    for (Parameter each : endpoint.parameters()) {
      switch (each.in()) {
        case "path" -> path = path.replace("{" + each.name() + "}", encoded(segment()));
        case "query" -> {
          for (int times = random.nextInt(8) == 0 ? 2 : random.nextInt(2); times > 0; times--) {
            query.append(query.isEmpty() ? "?" : "&").append(each.name()).append('=');
            query.append(chance(40) ? "%ff%fe" : encoded(word()));
          }
        }
        default -> {
          if (chance(2)) {
            headers.put(each.name(), header());
          }
        }
      }
    }
    if (chance(10)) {
      headers.put(
          List.of("Accept", "Range", "If-None-Match", "Origin").get(random.nextInt(4)), header());
    }
    byte[] body = new byte[0];
    if (!endpoint.bodies().isEmpty() || (!endpoint.method().equals("GET") && chance(5))) {
      List<String> types = List.copyOf(endpoint.bodies().keySet());
      String type = types.isEmpty() ? "application/json" : types.get(random.nextInt(types.size()));
      body = damaged(body(type, endpoint.bodies().get(type)));
      headers.put("Content-Type", chance(15) ? header() : type + boundary(type));
    }
    return new Sent(path + query, headers, body);
  }

  private String boundary(String type) {
    return type.startsWith("multipart/") ? chance(20) ? "" : "; boundary=b" : "";
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String word() {
    return chance(3)
        ? ids.get(random.nextInt(ids.size()))
        : WORDS.get(random.nextInt(WORDS.size()));
  }

  /// A path with nothing between its slashes is another path, and some servers refuse %2f and %00
  /// themselves.
  private String segment() {
    String word = chance(2) ? ids.get(random.nextInt(ids.size())) : word();
    return word.isEmpty() ? "x" : word;
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// What Java's client will send at all.
  private String header() {
    String word = word().replaceAll("[^\\x20-\\x7e]", "?").strip();
    return word.length() > 300 ? word.substring(0, 300) : word;
  }

  private byte[] body(String type, @org.jspecify.annotations.Nullable JsonNode schema)
      throws IOException {
    if (type.startsWith("multipart/")) {
      String name = chance(10) ? word() : "file";
      return ("--b\r\nContent-Disposition: form-data; name=\""
              + name
              + "\"; filename=\""
              + word()
              + "\"\r\n\r\n"
              + document()
              + "\r\n--b--\r\n")
          .getBytes(StandardCharsets.UTF_8);
    }
    if (type.equals("application/zip")) {
      return zip();
    }
    if (type.equals("application/json") && schema != null && chance(8) == false) {
      JsonNode made = value(schema, 0);
      return JsonMapper.shared().writeValueAsBytes(made);
    }
    return switch (type) {
      case "application/json", "application/yaml" -> vacancy().getBytes(StandardCharsets.UTF_8);
      default -> document().getBytes(StandardCharsets.UTF_8);
    };
  }

  private String vacancy() {
    return """
    {"id": %s, "title": %s, "threshold": %s, "requirements": [{"skill": %s, "need": %s, "years": %s}]}
    """
        .formatted(scalar(), scalar(), scalar(), scalar(), scalar(), scalar());
  }

  private String scalar() {
    return switch (random.nextInt(8)) {
      case 0 -> "null";
      case 1 -> "-1e400";
      case 2 -> "[]";
      case 3 -> "70";
      case 4 -> "\"must\"";
      default -> JsonMapper.shared().writeValueAsString(word());
    };
  }

  private String document() {
    return switch (random.nextInt(5)) {
      case 0 -> "%PDF-1.4 " + word();
      case 1 -> "PK\u0003\u0004" + word();
      case 2 -> "";
      default -> "Ana Example\n\nSkills\nJava, " + word();
    };
  }

  private byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int each = random.nextInt(3); each >= 0; each--) {
        String name = word().replace('\ud800', '?') + each;
        zip.putNextEntry(new ZipEntry(name.substring(0, Math.min(name.length(), 1000)) + ".txt"));
        zip.write(document().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private JsonNode value(JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asString();
      return value(api.schemas().get(name.substring(name.lastIndexOf('/') + 1)), depth);
    }
    if (chance(6) || depth > 6) {
      return odd();
    }
    JsonNode type = schema.path("type");
    String kind = type.isArray() ? type.get(0).asString() : type.asString("object");
    return switch (kind) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "integer", "number" -> number();
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> JSON.stringNode(word());
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .forEachEntry((name, each) -> {
          if (!chance(5)) {
            object.set(name, value(each, depth + 1));
          }
        });
    if (chance(8)) {
      object.set(word(), odd());
    }
    return object;
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int each = chance(20) ? 250 : random.nextInt(3); each > 0; each--) {
      array.add(value(schema.path("items"), depth + 1));
    }
    return array;
  }

  private JsonNode number() {
    return switch (random.nextInt(4)) {
      case 0 -> JSON.numberNode(random.nextInt());
      case 1 -> JSON.numberNode(new java.math.BigDecimal("1e30"));
      case 2 -> JSON.numberNode(-0.5);
      default -> JSON.numberNode(random.nextInt(100));
    };
  }

  private JsonNode odd() {
    return switch (random.nextInt(5)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.arrayNode().add(JSON.nullNode());
      case 2 -> JSON.objectNode().put("a", 1);
      case 3 -> number();
      default -> JSON.stringNode(word());
    };
  }

  /// Cut off, deep, no UTF-8, or as it is.
  private byte[] damaged(byte[] body) {
    return switch (random.nextInt(16)) {
      case 0 -> java.util.Arrays.copyOf(body, body.length / 2);
      case 1 -> "[".repeat(5_000).getBytes(StandardCharsets.UTF_8);
      case 2 -> {
        byte[] other = body.clone();
        if (other.length > 0) {
          other[random.nextInt(other.length)] = (byte) random.nextInt();
        }
        yield other;
      }
      case 3 -> new byte[0];
      default -> body;
    };
  }
}
