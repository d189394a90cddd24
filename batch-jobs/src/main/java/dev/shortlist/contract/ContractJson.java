package dev.shortlist.contract;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes contract objects as JSON text: canonical, UTF-8 safe, without control characters.
public final class ContractJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ContractJson() {}

  /// One line, as in JSON Lines; without a line feed at its end.
  public static String line(ContractObject object) {
    return write(object, ObjectWriteContext.empty());
  }

  /// Indented by two spaces, for people; without a line feed at its end.
  public static String indented(ContractObject object) {
    return write(object, new Indented());
  }

  private static String write(ContractObject object, ObjectWriteContext context) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(context, new VisibleWriter(text))) {
      json.writeStartObject();
      json.writeStringProperty("schema", "shortlist/" + object.schema());
      object.writeFields(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  /// An object within another, with its schema.
  static void object(JsonGenerator json, ContractObject object) {
    json.writeStartObject();
    json.writeStringProperty("schema", "shortlist/" + object.schema());
    object.writeFields(json);
    json.writeEndObject();
  }

  static void nullable(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /// Left out when empty, as JSON Resume leaves out what it does not know.
  static void unlessEmpty(JsonGenerator json, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      json.writeStringProperty(name, value.toString());
    }
  }

  static void strings(JsonGenerator json, String name, List<String> values) {
    array(json, name, values, json::writeString);
  }

  static <T> void array(JsonGenerator json, String name, List<T> values, Consumer<T> writer) {
    json.writeArrayPropertyStart(name);
    values.forEach(writer);
    json.writeEndArray();
  }

  /// At most two decimals, rounded half-even, without trailing zeros; never in exponent form.
  static BigDecimal decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    BigDecimal shortest = rounded.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      var lines = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
      return new DefaultPrettyPrinter(separators).withObjectIndenter(lines);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /// Escapes what JSON allows but a terminal obeys or a reader is misled by: DEL, C1 controls,
  /// bidirectional overrides (Unicode TR 36), line and paragraph separators. They occur in JSON
  /// only inside strings.
  private static final class VisibleWriter extends Writer {
    private final Writer out;

    VisibleWriter(Writer out) {
      this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      int clean = offset;
      int end = offset + length;
      for (int i = offset; i < end; i++) {
        if (isUnsafe(buffer[i])) {
          out.write(buffer, clean, i - clean);
          out.write("\\u");
          String hex = Integer.toHexString(buffer[i]);
          out.write("0".repeat(4 - hex.length()));
          out.write(hex);
          clean = i + 1;
        }
      }
      out.write(buffer, clean, end - clean);
    }

    private static boolean isUnsafe(char c) {
      return (c >= 0x7f && c <= 0x9f)
          || (c >= 0x2028 && c <= 0x202e)
          || (c >= 0x2066 && c <= 0x2069)
          || c == 0xfeff;
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      flush();
    }
  }
}
