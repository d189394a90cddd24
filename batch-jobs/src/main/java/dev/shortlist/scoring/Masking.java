package dev.shortlist.scoring;

import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The text while it is being masked.
final class Masking {
  private static final Set<Character> SEPARATORS =
      Set.of(
          ',', ';', '|', '•', '·', '-', '–', '—', '/', ':', '(', ')', '*', '#', '.', '+', '\'',
          '"');

  private final VisibleText text;
  private final char[] characters;
  private final List<TextLine> touched = new ArrayList<>();

  Masking(VisibleText text) {
    this.text = text;
    this.characters = text.text().toCharArray();
  }

  /// The character that stands at an offset now.
  char at(int offset) {
    return characters[offset];
  }

  /// Whether nothing of a line is left but separators.
  boolean isBlank(TextLine line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (characters[i] != ' ' && !SEPARATORS.contains(characters[i])) {
        return false;
      }
    }
    return true;
  }

  void span(int start, int end) {
    for (int i = start; i < end; i++) {
      if (characters[i] != '\n') {
        characters[i] = ' ';
      }
    }
    TextLine line = text.lineAt(start);
    if (line != null) {
      touched.add(line);
    }
  }

  void segment(TextLine line, int from, int to) {
    span(line.start() + from, line.start() + to);
  }

  /// Separators that stood between masked words would tell an address of two parts from one of
  /// three.
  private void cleanSeparators() {
    for (TextLine line : touched) {
      boolean beside = true;
      for (int i = line.start(); i < line.end(); i++) {
        beside = cleanOne(i, beside);
      }
      beside = true;
      for (int i = line.end() - 1; i >= line.start(); i--) {
        beside = cleanOne(i, beside);
      }
    }
  }

  /// Whether the next character still stands beside nothing but blanks.
  private boolean cleanOne(int i, boolean besideBlank) {
    if (characters[i] == ' ') {
      return besideBlank || text.text().charAt(i) != ' ';
    }
    if (besideBlank && SEPARATORS.contains(characters[i])) {
      characters[i] = ' ';
      return true;
    }
    return false;
  }

  VisibleText toText() {
    cleanSeparators();
    return new VisibleText(new String(characters), text.lines());
  }
}
