package dev.shortlist.cli.bench;

import java.util.BitSet;

/// Finds the letters of JSON's string values: not of names, escapes or addresses.
final class JsonText {
  private JsonText() {}

  static BitSet shown(String json) {
    var shown = new BitSet(json.length());
    int at = 0;
    while (at < json.length()) {
      if (json.charAt(at) != '"') {
        at++;
        continue;
      }
      int end = end(json, at + 1);
      if (!isName(json, end + 1) && !json.substring(at, end).contains("://")) {
        mark(json, at + 1, end, shown);
      }
      at = end + 1;
    }
    return shown;
  }

  private static int end(String json, int start) {
    int at = start;
    while (at < json.length() && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, json.length());
  }

  private static boolean isName(String json, int after) {
    int at = after;
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at < json.length() && json.charAt(at) == ':';
  }

  private static void mark(String json, int start, int end, BitSet shown) {
    int at = start;
    while (at < end) {
      if (json.charAt(at) == '\\') {
        at += at + 1 < end && json.charAt(at + 1) == 'u' ? 6 : 2;
      } else {
        shown.set(at++);
      }
    }
  }
}
