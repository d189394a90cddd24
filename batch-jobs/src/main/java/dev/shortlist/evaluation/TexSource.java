package dev.shortlist.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The running text of a TeX source: what stands between \begin{document} and its end, without
/// comments, cut at every command, brace and table sign but those that only change the letters'
/// look (\textbf, \emph, …). Only passages of [#LEAST_WORDS] words and more are kept, for shorter
/// ones may be keys, lengths or file names; what a source says by macros of its own is not
/// expanded.
final class TexSource {
  static final int LEAST_WORDS = 5;

  /// Commands whose text goes on in the sentence around it.
  private static final Set<String> LOOKS =
      Set.of(
          "textbf",
          "textit",
          "textsc",
          "textsl",
          "texttt",
          "textrm",
          "textsf",
          "emph",
          "underline",
          "bfseries",
          "itshape",
          "scshape",
          "og",
          "fg",
          "ldots",
          "dots",
          "xspace",
          "LaTeX",
          "TeX");

  private final String tex;
  private final List<String> passages = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int at;

  /// How many groups of a look are open.
  private int looks;

  /// Whether the open passage has an accent by command, whose letters are not composed here.
  private boolean accented;

  private TexSource(String tex) {
    this.tex = tex;
  }

  static SourceText read(String tex) {
    String begin = "\\begin{document}";
    int from = tex.indexOf(begin);
    int to = tex.indexOf("\\end{document}");
    var source =
        new TexSource(
            tex.substring(from < 0 ? 0 : from + begin.length(), to < from ? tex.length() : to));
    source.run();
    return new SourceText(source.passages, List.of());
  }

  private void run() {
    while (at < tex.length()) {
      char c = tex.charAt(at++);
      switch (c) {
        case '%' -> comment();
        case '\\' -> command();
        case '}' -> close();
        case '{', '[', ']', '&', '$' -> end();
        case '~' -> open.append(' ');
        case '\n' -> newline();
        default -> open.append(c);
      }
    }
    end();
  }

  /// The end of a group that only bounds a look ends no passage.
  private void close() {
    if (looks > 0) {
      looks--;
    } else {
      end();
    }
  }

  private void comment() {
    int line = tex.indexOf('\n', at);
    at = line < 0 ? tex.length() : line + 1;
  }

  private void newline() {
    int next = at;
    while (next < tex.length() && (tex.charAt(next) == ' ' || tex.charAt(next) == '\t')) {
      next++;
    }
    if (next < tex.length() && tex.charAt(next) == '\n') {
      end();
    } else {
      open.append(' ');
    }
  }

  private void command() {
    int from = at;
    while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == from) {
      sign();
      return;
    }
    String name = tex.substring(from, at);
    if (LOOKS.contains(name)) {
      if (at < tex.length() && tex.charAt(at) == '{') {
        at++;
        looks++;
      }
      return;
    }
    end();
  }

  private void sign() {
    char sign = at < tex.length() ? tex.charAt(at++) : ' ';
    if ("%&$#_".indexOf(sign) >= 0) {
      open.append(sign);
    } else if ("'`^\"~".indexOf(sign) >= 0) {
      accented = true;
    } else {
      end();
    }
  }

  private void end() {
    String passage = open.toString().strip();
    open.setLength(0);
    boolean keys = passage.contains("=") || passage.contains("\\");
    if (!accented && !keys && WordSequence.of(passage).size() >= LEAST_WORDS) {
      passages.add(passage);
    }
    accented = false;
  }
}
