package dev.shortlist.document.reader;

import dev.shortlist.document.reader.InventedPages.Frame;
import dev.shortlist.document.reader.InventedPages.Look;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Layouts whose measures vary: cells of several lines, margins, sidebars and texts that go on over
/// columns and pages.
final class InventedLayouts {
  private InventedLayouts() {}

  static Map<String, Consumer<InventedPages>> all() {
    var all = new LinkedHashMap<String, Consumer<InventedPages>>();
    all.put("three columns of their own widths", InventedLayouts::threeUneven);
    all.put("a sidebar at the right over two pages", InventedSidebars::sidebarOverPages);
    all.put("a table with cells of several lines", InventedLayouts::table);
    all.put("titles of two lines beside dates", InventedLayouts::wrappedTitles);
    all.put("dates and places in the left margin", InventedLayouts::marginCells);
    all.put("a paragraph beside labels between its lines", InventedLayouts::strayLabels);
    all.put("an address beside a title", InventedLayouts::addressAndTitle);
    all.put("facts in short columns under headings", InventedLayouts::facts);
    all.put("labels at the right edge of their column", InventedLayouts::rightLabels);
    all.put("spaced headings with short words", InventedLayouts::spacedShortWords);
    all.put("words broken at the ends of columns", InventedLayouts::brokenOverColumns);
    all.put("words broken at the ends of pages", InventedLayouts::brokenOverPages);
    all.put("a sidebar's turned label", InventedLayouts::turnedLabel);
    all.put("running headers and footers", InventedLayouts::running);
    all.put("a footer with contacts", InventedLayouts::contactFooter);
    all.put("a sidebar of skills with their years", InventedLayouts::skillYears);
    all.put("a heading over two of three columns", InventedLayouts::partialHeading);
    all.put("a section that goes on beside the next page's sidebar", InventedSidebars::sectionOver);
    all.put("lines set to the middle over columns", InventedLayouts::middle);
    all.put("a section that goes on where the sidebar has ended", InventedSidebars::sidebarEnded);
    all.put("a name beside its contacts", InventedLayouts::nameAndContacts);
    all.put("columns parted by drawn lines", InventedLayouts::drawnLines);
    all.put("columns parted by stripes", InventedLayouts::stripes);
    all.put("headings with a line beside them over columns", InventedLayouts::linesBeside);
    all.put("a subtitle over one column", InventedLayouts::subtitleOverOne);
    all.put("lines widened to their column", InventedLayouts::widened);
    all.put("contacts beside a name over columns", InventedLayouts::contactsOverColumns);
    all.put("a section with dates under columns", InventedLayouts::datesUnderColumns);
    return all;
  }

  private static void threeUneven(InventedPages page) {
    double x = 40;
    for (int i = 0; i < 3; i++) {
      double width = page.between(110, 165);
      double size = page.between(8, 10);
      double y = page.between(90, 110);
      for (int block = 0; block < 3; block++) {
        page.put(x, y, size + 3, page.words(1));
        y = page.flow(x, y + 17, width, size, size + page.between(2, 4), page.words(24)) + 9;
      }
      x += width + page.between(9, 20);
    }
  }

  private static void table(InventedPages page) {
    page.flow(50, 70, 490, 10, 13, page.words(30) + ".");
    double y = 150;
    double second = page.between(150, 190);
    double third = second + page.between(170, 200);
    page.put(50, y, 10, page.words(1), Look.BOLD);
    page.put(second, y, 10, page.words(1), Look.BOLD);
    page.put(third, y, 10, page.words(1), Look.BOLD);
    y += 20;
    for (int row = 0; row < 5; row++) {
      double a = page.flow(50, y, second - 62, 10, 12, page.words(2 + row % 2));
      double b = page.flow(second, y, third - second - 12, 10, 12, page.words(6 + 2 * (row % 3)));
      double c = page.flow(third, y, 545 - third, 10, 12, page.words(3 + 3 * (row % 2)));
      y = Math.max(a, Math.max(b, c)) + page.between(7, 10);
    }
    page.flow(50, y + 15, 490, 10, 13, page.words(40) + ".");
  }

  private static void wrappedTitles(InventedPages page) {
    double y = 90;
    for (int i = 0; i < 4; i++) {
      String date = "Mar " + (2010 + i) + " - Apr " + (2011 + i);
      double from = 545 - InventedPages.width(date, 10);
      y = page.flow(50, y, from - 60, 10, 12, page.words(15 + page.between(0, 4)));
      double first = y - 24;
      page.putBefore(545, first, 10, date);
      y = page.flow(50, y + 5, 490, 10, 12, page.words(40) + ".") + 9;
    }
  }

  private static void marginCells(InventedPages page) {
    double y = 90;
    for (int i = 0; i < 5; i++) {
      page.put(50, y, 10, 2010 + i + " - " + (2011 + i));
      page.put(160, y, 10, page.words(3), Look.BOLD);
      double left = page.flow(50, y + 12, 95, 10, 12, "in " + page.words(3));
      y = page.flow(160, y + 12, 380, 10, 12, page.words(40) + ".");
      y = Math.max(left, y) + 9;
    }
  }

  private static void strayLabels(InventedPages page) {
    page.flow(50, 80, 490, 10, 13, page.words(30) + ".");
    page.put(60, 148, 10, page.words(1));
    double y = page.flow(50, 170, 150, 10, 12, page.words(20) + ".");
    page.put(260, 170 + page.between(17, 19), 10, page.words(1));
    page.flow(50, y + 20, 490, 10, 13, page.words(30) + ".");
  }

  private static void addressAndTitle(InventedPages page) {
    for (int line = 0; line < 6; line++) {
      page.put(40, 60 + 12 * line, 10, page.words(2 + line % 2));
    }
    page.put(300, 60 + page.between(15, 19), 20, page.words(2));
    page.put(300, 60 + page.between(41, 43), 9, page.words(4));
    page.flow(40, 170, 500, 10, 13, page.words(60) + ".");
  }

  private static void facts(InventedPages page) {
    page.flow(50, 80, 490, 10, 13, page.words(40) + ".");
    double[] xs = {50, 50 + page.between(140, 170), 50 + page.between(320, 350)};
    for (int column = 0; column < 3; column++) {
      page.put(xs[column], 170, 12, page.words(1), Look.BOLD);
      for (int row = 0; row < 4 + (column * 2) % 3; row++) {
        page.put(xs[column], 188 + 13 * row, 9, page.words(1 + row % 2));
      }
    }
    page.put(50, 300, 12, page.words(1), Look.BOLD);
    page.flow(50, 318, 490, 10, 13, page.words(40) + ".");
  }

  private static void rightLabels(InventedPages page) {
    double y = 80;
    for (int block = 0; block < 2; block++) {
      page.putBefore(180, y, 12, page.words(1), Look.BOLD);
      for (int row = 0; row < 7; row++) {
        y += 15;
        page.putBefore(180, y, 10, page.words(1 + row % 2));
        page.put(196, y, 10, page.words(1 + (row * 2) % 3));
      }
      y += 30;
    }
    page.flow(50, y, 490, 10, 13, page.words(40) + ".");
  }

  private static void spacedShortWords(InventedPages page) {
    double y = 80;
    double apart = page.between(3, 7);
    for (String heading : List.of("MY IT SKILLS", "UX UI", "WORK AT SEA", "IT")) {
      page.spaced(50, y, page.between(10, 15), apart, heading);
      y = page.flow(50, y + 24, 490, 10, 13, page.words(40) + ".") + 20;
    }
  }

  private static void brokenOverColumns(InventedPages page) {
    double leading = page.between(12, 14);
    page.flowOn(
        230,
        10,
        leading,
        page.words(150),
        List.of(new Frame(0, 50, 80, 80 + 17.5 * leading), new Frame(0, 305, 80, 800)));
  }

  private static void brokenOverPages(InventedPages page) {
    double leading = page.between(12, 14);
    page.flowOn(
        490,
        10,
        leading,
        page.words(170),
        List.of(new Frame(0, 50, 80, 80 + 13.5 * leading), new Frame(1, 50, 80, 800)));
  }

  private static void turnedLabel(InventedPages page) {
    double y = 90;
    for (int i = 0; i < 4; i++) {
      page.put(90, y, 12, page.words(2), Look.BOLD);
      y = page.flow(90, y + 17, 450, 10, 13, page.words(60) + ".") + 10;
    }
    page.put(55, 500, 20, page.words(3), Look.UPWARDS);
  }

  private static void running(InventedPages page) {
    String header = page.words(3);
    String footer = page.words(2);
    for (int number = 1; number <= 3; number++) {
      page.put(50, 40, 9, header);
      double y = 100;
      for (int i = 0; i < 3; i++) {
        y = page.flow(50, y, 490, 10, 13, page.words(50) + ".") + 12;
      }
      page.put(50, 815, 9, footer);
      page.put(480, 815, 9, "Page " + number + " of 3");
      if (number < 3) {
        page.nextPage();
      }
    }
  }

  private static void contactFooter(InventedPages page) {
    for (double x : new double[] {50, 310}) {
      page.flow(x, 100, 230, 10, 13, page.words(110) + ".");
    }
    page.put(50, 805, 8, page.words(3));
    page.put(250, 805, 8, "+49 30 1234567");
    page.put(430, 805, 8, "ada@example.org");
  }

  private static void skillYears(InventedPages page) {
    double y = 100;
    for (int i = 0; i < 8; i++) {
      page.put(45, y, 9, page.words(1), Look.BOLD);
      page.putBefore(170, y, 9, 1 + i + " yrs");
      y += page.between(18, 22);
    }
    y = 100;
    for (int i = 0; i < 4; i++) {
      page.put(200, y, 12, page.words(2), Look.BOLD);
      page.putBefore(545, y, 9, "Sep " + (2010 + i) + " - Mar " + (2012 + i));
      y = page.flow(200, y + 16, 345, 10, 12, page.words(50) + ".") + 12;
    }
  }

  private static void partialHeading(InventedPages page) {
    page.flow(40, 100, 140, 9, 11, page.words(80) + ".");
    page.put(210, 97, 14, page.words(3), Look.BOLD);
    page.flow(210, 120, 155, 9, 12, page.words(60) + ".");
    page.flow(385, 120, 155, 9, 12, page.words(55) + ".");
  }

  private static void middle(InventedPages page) {
    for (String line : List.of(page.words(2), page.words(3))) {
      double size = line.split(" ", -1).length == 2 ? 22 : 9;
      page.put(297 - InventedPages.width(line, size) / 2, size == 22 ? 55 : 75, size, line);
    }
    double gutter = page.between(160, 230);
    page.put(45, 115, 12, page.words(1), Look.BOLD);
    page.flow(45, 132, gutter - 65, 9, 11, page.words(60) + ".");
    page.put(gutter, 115, 12, page.words(1), Look.BOLD);
    page.flow(gutter, 132, 550 - gutter, 10, 13, page.words(120) + ".");
  }

  private static void nameAndContacts(InventedPages page) {
    page.put(50, 90, 20, "Ada " + page.words(1));
    page.put(50, 112, 16, page.words(1));
    for (int line = 0; line < 7; line++) {
      page.putBefore(540, 60 + 13 * line, 9, page.words(1 + line % 3));
    }
    page.put(50, 170, 12, page.words(1), Look.BOLD);
    page.flow(50, 188, 490, 10, 13, page.words(60) + ".");
  }

  private static void subtitleOverOne(InventedPages page) {
    double main = page.between(200, 240);
    page.put(main + 35, 65, 24, page.words(2), Look.BOLD);
    page.put(main + 39, 90, 12, page.words(5));
    page.put(45, 185, 13, page.words(1), Look.BOLD);
    for (int line = 0; line < 12; line++) {
      page.put(45, 205 + 15 * line, 10, page.words(1 + line % 3));
    }
    page.put(main, 140, 13, page.words(1), Look.BOLD);
    double y = page.flow(main, 160, 550 - main, 10, 12.5, page.words(50) + ".");
    page.put(main, y + 15, 13, page.words(1), Look.BOLD);
    page.flow(main, y + 35, 550 - main, 10, 12.5, page.words(80) + ".");
  }

  private static void widened(InventedPages page) {
    for (double x : new double[] {50, 310}) {
      for (int line = 0; line < 12; line++) {
        String[] words = page.words(4).split(" ", -1);
        double room = 235 - InventedPages.width(String.join("", words), 9);
        double at = x;
        for (String word : words) {
          page.put(at, 100 + 11.5 * line, 9, word);
          at += InventedPages.width(word, 9) + room / 3;
        }
      }
    }
  }

  private static void contactsOverColumns(InventedPages page) {
    page.put(45, 60, 20, page.words(2), Look.BOLD);
    page.putBefore(550, 56, 9, page.words(2));
    page.putBefore(550, 68, 9, page.words(1));
    double width = page.between(145, 155);
    for (int column = 0; column < 3; column++) {
      double x = 45 + column * (width + 20);
      double y = 102;
      for (int block = 0; block < 3; block++) {
        page.put(x, y, 11, page.words(1), Look.BOLD);
        y = page.flow(x, y + 15, width, 9, 11.5, page.words(15 + 5 * block) + ".") + 9;
      }
    }
  }

  private static void datesUnderColumns(InventedPages page) {
    page.flow(50, 70, 490, 10, 12, page.words(40) + ".");
    page.put(50, 140, 12, page.words(1), Look.BOLD);
    for (int line = 0; line < 5; line++) {
      page.put(50, 158 + 12.5 * line, 10, page.words(1 + line % 2));
    }
    page.put(310, 140, 12, page.words(1), Look.BOLD);
    page.flow(310, 158, 230, 10, 12, page.words(14) + ".");
    page.put(50, 250, 12, page.words(1), Look.BOLD);
    page.put(50, 269, 10, page.words(2), Look.BOLD);
    page.putBefore(540, 269, 10, "Mar 2010 - Apr 2012");
    page.put(50, 281, 10, page.words(2));
    page.putBefore(540, 281, 10, page.words(1));
    page.flow(50, 293, 490, 10, 12, page.words(40) + ".");
  }

  private static void drawnLines(InventedPages page) {
    double y = 80;
    for (int section = 0; section < 3; section++) {
      page.put(50, y, 12, page.words(1), Look.BOLD);
      page.rule(50, y + 4, 490, Look.RULE);
      y = twoTexts(page, y + 22) + 14;
    }
  }

  private static void stripes(InventedPages page) {
    double y = 80;
    for (int section = 0; section < 3; section++) {
      page.rule(50, y - 13, 490, Look.STRIPE);
      page.put(54, y, 11, page.words(2), Look.BOLD);
      y = twoTexts(page, y + 24) + 22;
    }
  }

  private static void linesBeside(InventedPages page) {
    double y = 80;
    for (int section = 0; section < 3; section++) {
      String heading = page.words(2);
      page.put(50, y, 11, heading, Look.BOLD);
      double from = 60 + InventedPages.width(heading, 12);
      page.rule(from, y - 4, 540 - from, Look.RULE);
      y = twoTexts(page, y + 20) + 16;
    }
  }

  /// Two texts side by side; returns the y after the longer.
  private static double twoTexts(InventedPages page, double y) {
    int words = page.between(30, 45);
    double left = page.flow(50, y, 225, 10, 12.5, page.words(words) + ".");
    double right = page.flow(305, y, 235, 10, 12.5, page.words(75 - words) + ".");
    return Math.max(left, right);
  }
}
