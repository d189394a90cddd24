package dev.shortlist.document.rtf;

import dev.shortlist.document.Block;
import dev.shortlist.document.Structure;
import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Charsets;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.Flow;
import dev.shortlist.document.format.FormatReader;
import dev.shortlist.document.format.Ink;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// RTF 1.9 to blocks: groups, fonts' code pages, Unicode, tables; hidden, deleted, tiny and white
/// text left out.
public final class RtfReader implements FormatReader {
  private static final int MOST_ASIDE = 20_000;

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) {
    var pass = new Pass(bytes, budget, findings);
    pass.run();
    return new Draft(0, pass.flow.pieces(), new Structure.None());
  }

  private static final class Pass {
    private final byte[] in;
    private final Budget budget;
    private final Findings findings;
    private final Flow flow = new Flow();
    private final Deque<RtfState> stack = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final List<Integer> colours = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private final java.io.ByteArrayOutputStream coded = new java.io.ByteArrayOutputStream();
    private Charset page = Charset.forName("windows-1252");
    private RtfState state = new RtfState();
    private int at;
    private int skip;
    private boolean row;
    private boolean heading;
    private boolean list;
    private int red;
    private int green;
    private int blue;
    private RtfSheet sheet = RtfSheet.USUAL;
    private final List<Integer> cellGrounds = new ArrayList<>();
    private int cell;
    private int cellGround;
    private final StringBuilder asideText = new StringBuilder();
    private int asideDepth = -1;

    Pass(byte[] in, Budget budget, Findings findings) {
      this.in = in;
      this.budget = budget;
      this.findings = findings;
    }

    void run() {
      String all = new String(in, java.nio.charset.StandardCharsets.ISO_8859_1);
      sheet = RtfSheet.of(all.contains("\\facingp"), all.contains("\\titlepg"));
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
              if (stack.size() == asideDepth) {
                tellAside();
              }
              state = stack.pop();
            }
          }
          case '\\' -> control();
          case '\r', '\n' -> {}
          case ';' -> {
            if (state.colourTable) {
              colours.add(Ink.rgb(red / 255.0, green / 255.0, blue / 255.0));
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
        beside(word);
        return;
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
        case "f" -> state.font = number;
        case "pard" -> {
          state.plainParagraph();
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
        case "headerf", "headerl", "footerf", "footerl" -> {
          if (!sheet.shows(word)) {
            state.edge = true;
            aside("hidden-text.unused");
          }
        }
        case "clcbpat" -> cellGround = number;
        case "cellx" -> {
          cellGrounds.add(cellGround);
          cellGround = 0;
        }
        default -> {
          sheet = sheet.with(word, number);
          if (!state.take(word, number, on) && RtfDestinations.unseen(word)) {
            beside(word);
          }
        }
      }
    }

    /// A destination that is not shown: what may hold words is told.
    private void beside(String word) {
      aside(RtfDestinations.flag(word));
    }

    /// All to the end of this group is beside the document.
    private void aside(String code) {
      state.unseen = true;
      if (code.isEmpty()) {
        state.aside = "";
      } else if (asideDepth < 0) {
        asideDepth = stack.size();
        state.aside = code;
      }
    }

    private void tellAside() {
      if (state.aside.equals("hidden-text.comment")) {
        findings.hidden(state.aside, asideText);
      } else if (state.edge) {
        findings.unused(state.aside, asideText);
      } else if (!state.aside.isEmpty()) {
        findings.about(state.aside, asideText);
      }
      asideText.setLength(0);
      asideDepth = -1;
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
      if (state.unseen || state.fontTable || state.colourTable) {
        if (!state.aside.isEmpty() && asideText.length() < MOST_ASIDE) {
          asideText.append(text).append(' ');
        }
        return;
      }
      budget.characters(text.length());
      int ground = row ? cell < cellGrounds.size() ? cellGrounds.get(cell) : 0 : -1;
      String hiding = state.hiding(text, colours, ground, sheet);
      if (hiding != null) {
        findings.hidden(hiding, text);
      } else {
        flow.text(text);
      }
    }

    private void endParagraph() {
      flow.endParagraph(
          heading ? Block.Kind.HEADING : list ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
    }

    private void beginRow() {
      cell = 0;
      cellGround = 0;
      cellGrounds.clear();
      if (!row) {
        endParagraph();
        flow.beginRow();
        flow.beginCell();
        row = true;
      }
    }

    private void endCell() {
      cell++;
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
