package dev.shortlist.document.pdf;

import dev.shortlist.document.font.PdfFonts;
import dev.shortlist.document.layout.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// In which font and by which code each letter of a page is drawn, to find those of a font that
/// turns out to lie. Not all of its text need be a lie: what is drawn as it is said is kept.
final class FacesOfPage {
  /// A line of so many letters, none of which looks wrong, is honest: of letters that lie two in
  /// five look wrong.
  private static final int HONEST = 12;

  /// One in so many letters of a short line may stand there alone.
  private static final int FEW = 4;

  private static final double SAME_LINE = 0.3;

  private record Run(int from, PdfFonts.Face face) {}

  private final List<Run> runs = new ArrayList<>();
  private PdfFonts.@Nullable Face last;
  private int[] codes = new int[1024];

  /// At that place in the order of drawing; places only grow.
  void drawn(int sequence, PdfFonts.Face face, int code) {
    if (face != last) {
      runs.add(new Run(sequence, face));
      last = face;
    }
    if (sequence >= codes.length) {
      codes = Arrays.copyOf(codes, 2 * sequence);
    }
    codes[sequence] = code;
  }

  void hideDisguised(List<Glyph> glyphs) {
    boolean lies = false;
    for (Run run : runs) {
      lies |= run.face.lies();
    }
    if (lies) {
      hide(lines(glyphs));
    }
  }

  private void hide(List<List<Glyph>> lines) {
    var honest = new IdentityHashMap<PdfFonts.Face, Set<Integer>>();
    for (List<Glyph> line : lines) {
      PdfFonts.Face face = face(line.getFirst().sequence);
      Set<Integer> letters = letters(line, face);
      if (letters.size() >= HONEST && letters.stream().noneMatch(face::looksWrong)) {
        honest.computeIfAbsent(face, f -> new HashSet<>()).addAll(letters);
      }
    }
    for (List<Glyph> line : lines) {
      PdfFonts.Face face = face(line.getFirst().sequence);
      Set<Integer> letters = letters(line, face);
      if (letters.stream().noneMatch(face::looksWrong)
          && vouched(letters, honest.getOrDefault(face, Set.of()))) {
        continue;
      }
      for (Glyph glyph : line) {
        glyph.hiding = "disguised-text.font-mapping";
      }
    }
  }

  /// Whether nearly all letters of a line stand in honest lines too: a short line, or a name.
  private static boolean vouched(Set<Integer> letters, Set<Integer> honest) {
    long others = letters.stream().filter(code -> !honest.contains(code)).count();
    return !letters.isEmpty() && others * FEW <= letters.size();
  }

  /// The codes of a line's letters that are known by their looks.
  private Set<Integer> letters(List<Glyph> line, PdfFonts.Face face) {
    var letters = new HashSet<Integer>();
    for (Glyph glyph : line) {
      if (face.isMeasured(codes[glyph.sequence])) {
        letters.add(codes[glyph.sequence]);
      }
    }
    return letters;
  }

  /// What is drawn in one go, in one lying font on one line.
  private List<List<Glyph>> lines(List<Glyph> glyphs) {
    var lines = new ArrayList<List<Glyph>>();
    Glyph before = null;
    PdfFonts.Face of = null;
    for (Glyph glyph : glyphs) {
      PdfFonts.Face face = glyph.hiding == null ? face(glyph.sequence) : null;
      if (face == null || !face.lies()) {
        before = null;
        continue;
      }
      if (before == null || face != of || !together(before, glyph)) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(glyph);
      before = glyph;
      of = face;
    }
    return lines;
  }

  private static boolean together(Glyph before, Glyph glyph) {
    return before.turn == glyph.turn
        && Math.abs(before.baseline - glyph.baseline) < SAME_LINE * glyph.size;
  }

  /// The font of the letter drawn at that place.
  private PdfFonts.Face face(int sequence) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (runs.get(middle).from <= sequence) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return runs.get(low).face;
  }
}
