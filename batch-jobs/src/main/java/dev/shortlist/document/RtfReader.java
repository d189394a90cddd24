package dev.shortlist.document;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// RTF 1.9 to blocks: groups, fonts' code pages, Unicode, tables; hidden, deleted, tiny and white
/// text left out.
final class RtfReader implements FormatReader {
  private static final Set<String> UNSEEN =
      Set.of(
          "stylesheet",
          "info",
          "pict",
          "object",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "fldinst",
          "filetbl",
          "revtbl",
          "pntext",
          "listtext",
          "bkmkstart",
          "bkmkend",
          "xe",
          "tc",
          "nonesttables",
          "annotation",
          "atnid",
          "atnauthor",
          "atnref",
          "atndate",
          "atrfstart",
          "atrfend",
          "objdata",
          "blipuid",
          "shpinst",
          "panose",
          "falt",
          "mmathPr",
          "wgrffmtfilter",
          "userprops",
          "fontemb",
          "fontfile",
          "template",
          "background",
          "private",
          "sp");

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) {
    var pass = new Pass(bytes, budget, findings);
    pass.run();
    return new Draft(0, pass.flow.pieces(), new Structure.None());
  }

  /// What a group inherits and changes.
  private static final class State implements Cloneable {
    boolean unseen;
    boolean fontTable;
    boolean colourTable;
    boolean comment;
    boolean hidden;
    boolean deleted;
    int halfPoints = 24;
    int colour;
    int ground;
    int font = -1;
    int unicodeSkip = 1;

    State copy() {
      try {
        return (State) clone();
      } catch (CloneNotSupportedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Pass {
    private final byte[] in;
    private final Budget budget;
    private final Findings findings;
    private final Flow flow = new Flow();
    private final Deque<State> stack = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final List<Double> colours = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private final java.io.ByteArrayOutputStream coded = new java.io.ByteArrayOutputStream();
    private Charset page = Charset.forName("windows-1252");
    private State state = new State();
    private int at;
    private int skip;
    private boolean row;
    private boolean heading;
    private boolean list;
    private int red;
    private int green;
    private int blue;

    Pass(byte[] in, Budget budget, Findings findings) {
      this.in = in;
      this.budget = budget;
      this.findings = findings;
    }

    void run() {
      while (at < in.length) {
        int c = in[at++] & 0xff;
        switch (c) {
          case '{' -> {
            flush();
            stack.push(state.copy());
            budget.depth(stack.size());
          }
          case '}' -> {
            flush();
            if (!stack.isEmpty()) {
              state = stack.pop();
            }
          }
          case '\\' -> control();
          case '\r', '\n' -> {}
          case ';' -> {
            if (state.colourTable) {
              colours.add(Ink.luminance(red / 255.0, green / 255.0, blue / 255.0));
              red = green = blue = 0;
            } else {
              literal(c);
            }
          }
          default -> literal(c);
        }
      }
      flush();
      if (!stack.isEmpty()) {
        findings.flag("truncated");
      }
      endParagraph();
    }

    private void literal(int c) {
      if (skip > 0) {
        skip--;
      } else {
        coded.write(c);
      }
    }

    private void control() {
      if (at >= in.length) {
        return;
      }
      int c = in[at] & 0xff;
      if (c == '\'') {
        int high = at + 2 < in.length ? Character.digit(in[at + 1], 16) : -1;
        int low = at + 2 < in.length ? Character.digit(in[at + 2], 16) : -1;
        at += 3;
        if (high >= 0 && low >= 0) {
          literal(high * 16 + low);
        }
        return;
      }
      if (!Character.isLetter(c)) {
        at++;
        symbol(c);
        return;
      }
      int from = at;
      while (at < in.length && Character.isLetter(in[at])) {
        at++;
      }
      String word = new String(in, from, at - from, java.nio.charset.StandardCharsets.US_ASCII);
      boolean negative = at < in.length && in[at] == '-';
      if (negative) {
        at++;
      }
      int number = 0;
      int digits = 0;
      while (at < in.length && in[at] >= '0' && in[at] <= '9' && digits < 9) {
        number = number * 10 + in[at++] - '0';
        digits++;
      }
      if (at < in.length && in[at] == ' ') {
        at++;
      }
      word(word, negative ? -number : number, digits > 0);
    }

    private void symbol(int c) {
      switch (c) {
        case '\\', '{', '}' -> literal(c);
        case '~' -> character(" ");
        case '_' -> character("-");
        case '-' -> character("\u00AD");
        case '*' -> starred();
        case '\n', '\r' -> {
          flush();
          endParagraph();
        }
        default -> {}
      }
    }

    /// An optional destination: unseen unless it is one that is read.
    private void starred() {
      int next = at;
      if (next < in.length && in[next] == '\\') {
        int end = next + 1;
        while (end < in.length && Character.isLetter(in[end])) {
          end++;
        }
        String word =
            new String(in, next + 1, end - next - 1, java.nio.charset.StandardCharsets.US_ASCII);
        if (word.equals("shpinst") || word.equals("shptxt") || word.equals("pnseclvl")) {
          return;
        }
        state.comment |= word.equals("annotation");
      }
      state.unseen = true;
    }

    private void word(String word, int number, boolean given) {
      boolean on = !given || number != 0;
      if (!word.equals("u")) {
        flush();
      }
      switch (word) {
        case "u" -> unicode(number);
        case "uc" -> state.unicodeSkip = Math.max(0, number);
        case "par", "sect", "page" -> endParagraph();
        case "line" -> character("\n");
        case "tab" -> character("\t");
        case "emdash" -> character("—");
        case "endash" -> character("–");
        case "bullet" -> character("•");
        case "lquote" -> character("‘");
        case "rquote" -> character("’");
        case "ldblquote" -> character("“");
        case "rdblquote" -> character("”");
        case "emspace", "enspace", "qmspace" -> character(" ");
        case "v" -> state.hidden = on;
        case "deleted" -> state.deleted = on;
        case "fs" -> state.halfPoints = number;
        case "cf" -> state.colour = number;
        case "highlight", "cb", "chcbpat" -> state.ground = number;
        case "f" -> state.font = number;
        case "plain" -> {
          state.hidden = false;
          state.halfPoints = 24;
          state.colour = 0;
          state.ground = 0;
        }
        case "pard" -> {
          heading = false;
          list = false;
        }
        case "outlinelevel" -> heading = number < 9;
        case "ls", "pnlvlblt" -> list = true;
        case "trowd" -> beginRow();
        case "cell", "nestcell" -> endCell();
        case "row", "nestrow" -> endRow();
        case "ansicpg" -> page = Charsets.named("windows-" + number, page);
        case "mac" -> page = Charsets.named("x-MacRoman", page);
        case "fonttbl" -> state.fontTable = true;
        case "colortbl" -> state.colourTable = true;
        case "fcharset" -> fonts.put(state.font, Charsets.ofWindowsFont(number, page));
        case "red" -> red = number;
        case "green" -> green = number;
        case "blue" -> blue = number;
        case "shptxt" -> {
          state.unseen = false;
        }
        case "bin" -> at = Math.min(in.length, at + Math.max(0, number));
        default -> {
          if (UNSEEN.contains(word)) {
            state.comment |= word.equals("annotation");
            state.unseen = true;
          }
        }
      }
    }

    private void unicode(int number) {
      flush();
      character(String.valueOf((char) (number & 0xffff)));
      skip = state.unicodeSkip;
    }

    private void flush() {
      if (coded.size() > 0) {
        Charset charset = fonts.getOrDefault(state.font, page);
        pending.append(coded.toString(charset));
        coded.reset();
      }
      if (!pending.isEmpty()) {
        String text = pending.toString();
        pending.setLength(0);
        show(text);
      }
    }

    private void character(String text) {
      flush();
      show(text);
    }

    private void show(String text) {
      if (state.comment) {
        findings.hidden("hidden-text.comment", text);
        return;
      }
      if (state.unseen || state.fontTable || state.colourTable) {
        return;
      }
      budget.characters(text.length());
      String hiding = hiding();
      if (hiding != null) {
        findings.hidden(hiding, text);
      } else {
        flow.text(text);
      }
    }

    private @org.jspecify.annotations.Nullable String hiding() {
      if (state.hidden) {
        return "hidden-text.vanish";
      }
      if (state.deleted) {
        return "hidden-text.deleted";
      }
      if (state.halfPoints < 5) {
        return "hidden-text.tiny";
      }
      if (state.colour > 0 && state.colour < colours.size()) {
        double ground =
            state.ground > 0 && state.ground < colours.size() ? colours.get(state.ground) : 1;
        if (Ink.unseen(colours.get(state.colour), ground) && !row) {
          return "hidden-text.white";
        }
      }
      return null;
    }

    private void endParagraph() {
      flow.endParagraph(
          heading ? Block.Kind.HEADING : list ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
    }

    private void beginRow() {
      if (!row) {
        endParagraph();
        flow.beginRow();
        flow.beginCell();
        row = true;
      }
    }

    private void endCell() {
      if (row) {
        flow.endCell();
        flow.beginCell();
      } else {
        character("\t");
      }
    }

    private void endRow() {
      if (row) {
        flow.endCell();
        flow.endRow();
        row = false;
      } else {
        endParagraph();
      }
    }
  }
}
