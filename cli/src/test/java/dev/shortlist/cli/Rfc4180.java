package dev.shortlist.cli;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values by the letter of RFC 4180, for tests: every record ends with CRLF,
/// a quote stands only around a field or doubled inside one.
final class Rfc4180 {
  private Rfc4180() {}

  static List<List<String>> records(String text) {
    var records = new ArrayList<List<String>>();
    var fields = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      var field = new StringBuilder();
      at = text.charAt(at) == '"' ? quoted(text, at + 1, field) : plain(text, at, field);
      fields.add(field.toString());
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        continue;
      }
      if (!text.startsWith("\r\n", at)) {
        throw new IllegalArgumentException("no CRLF at " + at + " of " + text);
      }
      at += 2;
      records.add(List.copyOf(fields));
      fields.clear();
    }
    if (!fields.isEmpty()) {
      throw new IllegalArgumentException("the last record has no end");
    }
    return records;
  }

  private static int quoted(String text, int from, StringBuilder field) {
    int at = from;
    while (true) {
      char c = text.charAt(at);
      if (c == '"' && (at + 1 == text.length() || text.charAt(at + 1) != '"')) {
        return at + 1;
      }
      field.append(c);
      at += c == '"' ? 2 : 1;
    }
  }

  private static int plain(String text, int from, StringBuilder field) {
    int at = from;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at) == '"') {
        throw new IllegalArgumentException("a quote inside a plain field at " + at);
      }
      field.append(text.charAt(at++));
    }
    return at;
  }
}
