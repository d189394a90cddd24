package dev.shortlist.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingOrderTest {
  /// A layout by name, and how its text was drawn.
  record Layout(String name, InventedPages.Drawn drawn, Consumer<InventedPages> page) {
    @Override
    public String toString() {
      return name + ", drawn " + drawn.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  static Stream<Layout> layouts() {
    var layouts = new ArrayList<Layout>();
    for (InventedPages.Drawn drawn : InventedPages.Drawn.values()) {
      layouts.add(new Layout("two equal columns", drawn, ReadingOrderTest::twoColumns));
      layouts.add(new Layout("a narrow gutter", drawn, ReadingOrderTest::narrowGutter));
      layouts.add(new Layout("unequal columns", drawn, ReadingOrderTest::unequal));
      layouts.add(new Layout("hyphenated columns", drawn, ReadingOrderTest::hyphenated));
      layouts.add(new Layout("three columns", drawn, ReadingOrderTest::three));
      layouts.add(new Layout("a sidebar at the left", drawn, p -> sidebar(p, 40, 200, 12)));
      layouts.add(new Layout("a sidebar at the right", drawn, p -> sidebar(p, 430, 40, 14)));
      layouts.add(
          new Layout("a sidebar of items level with the text", drawn, ReadingOrderTest::items));
      layouts.add(
          new Layout("a sidebar of dates and skills", drawn, ReadingOrderTest::mixedSidebar));
      layouts.add(new Layout("bands of columns", drawn, ReadingOrderTest::bands));
      layouts.add(new Layout("dates in the left margin", drawn, ReadingOrderTest::leftDates));
      layouts.add(
          new Layout("broken dates in the left margin", drawn, ReadingOrderTest::brokenDates));
      layouts.add(new Layout("dates in the right margin", drawn, ReadingOrderTest::rightDates));
      layouts.add(new Layout("spaced headings", drawn, ReadingOrderTest::spacedHeadings));
      layouts.add(
          new Layout("spaced headings over columns", drawn, ReadingOrderTest::spacedColumns));
      layouts.add(new Layout("labels of lists", drawn, ReadingOrderTest::labels));
      layouts.add(new Layout("columns of different letters", drawn, ReadingOrderTest::sizes));
      layouts.add(
          new Layout("a section under columns", drawn, ReadingOrderTest::sectionUnderColumns));
      layouts.add(
          new Layout("a line that ends at the gutter", drawn, ReadingOrderTest::lineToTheGutter));
      layouts.add(new Layout("places at the right edge", drawn, ReadingOrderTest::places));
      layouts.add(new Layout("a name over one column", drawn, ReadingOrderTest::nameOverOne));
      layouts.add(
          new Layout("columns that start at different heights", drawn, ReadingOrderTest::stepped));
      InventedLayouts.all().forEach((name, page) -> layouts.add(new Layout(name, drawn, page)));
    }
    return layouts.stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void readsAsAPersonDoes(Layout layout) throws IOException {
    var page = new InventedPages(layout.name().length());
    layout.page().accept(page);

    String text = Samples.reading(Samples.pdf(page.drawings(layout.drawn()))).text().text();

    assertThat(words(text)).isEqualTo(words(page.expected()));
  }

  static List<String> words(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static void head(InventedPages page) {
    page.put(60, 60, 22, "Ada Example of " + page.words(2));
    page.put(60, 82, 10, page.words(5));
  }

  private static void twoColumns(InventedPages page) {
    head(page);
    for (double x : new double[] {50, 310}) {
      double y = 120;
      for (int i = 0; i < 4; i++) {
        page.put(x, y, 13, page.words(2));
        y = page.flow(x, y + 18, 230, 10, 13, page.words(40)) + 10;
      }
    }
  }

  private static void narrowGutter(InventedPages page) {
    page.flow(50, 100, 245, 10, 12, page.words(120));
    page.flow(304, 100, 245, 10, 12, page.words(110));
  }

  private static void unequal(InventedPages page) {
    head(page);
    double y = 120;
    for (int i = 0; i < 5; i++) {
      page.put(50, y, 12, page.words(1));
      y = page.flow(50, y + 16, 120, 9, 12, page.words(14)) + 8;
    }
    y = 121;
    for (int i = 0; i < 3; i++) {
      page.put(195, y, 12, page.words(2));
      y = page.flow(195, y + 16, 350, 10, 13, page.words(60)) + 11;
    }
  }

  private static void hyphenated(InventedPages page) {
    page.flow(50, 100, 150, 10, 12, page.words(70), 2);
    page.flow(220, 100, 150, 10, 12, page.words(70), 2);
    page.flow(390, 100, 150, 10, 12, page.words(70), 2);
  }

  private static void three(InventedPages page) {
    head(page);
    for (double x : new double[] {50, 220, 390}) {
      page.put(x, 120, 12, page.words(1));
      page.flow(x, 138, 150, 10, 12, page.words(50));
    }
    page.flow(50, 420, 490, 10, 12, page.words(60));
  }

  private static void sidebar(InventedPages page, double x, double main, double leading) {
    Runnable side =
        () -> {
          double y = 60;
          for (int block = 0; block < 4; block++) {
            page.put(x, y, 12, page.words(1).toUpperCase(Locale.ROOT));
            y += 18;
            for (int i = 0; i < 4 + block; i++) {
              page.put(x, y, 9, page.words(1 + i % 3));
              y += 13;
            }
            y += 20;
          }
        };
    Runnable text =
        () -> {
          double y = 60;
          for (int i = 0; i < 4; i++) {
            page.put(main, y, 13, page.words(2));
            y = page.flow(main, y + 20, 340, 10, leading, page.words(55)) + 12;
          }
        };
    if (x < main) {
      side.run();
      text.run();
    } else {
      text.run();
      side.run();
    }
  }

  private static void items(InventedPages page) {
    double y = 100;
    for (String title : List.of("Skills", "Sprachen", "Kontakt")) {
      page.put(50, y, 10, title);
      for (int i = 1; i <= 6; i++) {
        page.put(50, y + 13 * i, 10, page.words(1 + i % 2));
      }
      y += 13 * 8;
    }
    page.flow(190, 100, 350, 10, 13, page.words(170));
  }

  private static void mixedSidebar(InventedPages page) {
    double y = 100;
    page.put(40, y, 12, "Education");
    for (int i = 0; i < 3; i++) {
      page.put(40, y + 16, 9, page.words(2));
      page.put(40, y + 28, 9, page.words(3));
      page.put(40, y + 40, 9, 2012 + i * 2 + " - " + (2014 + i * 2));
      y += 52;
    }
    page.put(40, y + 20, 12, "Skills");
    for (int i = 0; i < 8; i++) {
      page.put(40, y + 36 + 12 * i, 9, page.words(1));
    }
    y = 100;
    page.put(210, y, 12, "Experience");
    for (int i = 0; i < 3; i++) {
      page.put(210, y + 16, 10, page.words(3));
      page.put(210, y + 28, 9, "May " + (2013 + i * 2) + " - June " + (2015 + i * 2));
      y = page.flow(210, y + 42, 340, 10, 12, page.words(50));
    }
  }

  private static void bands(InventedPages page) {
    head(page);
    double y = 120;
    for (int band = 0; band < 3; band++) {
      page.put(50, y, 13, "A heading over both columns " + page.words(5));
      page.flow(50, y + 20, 220, 10, 12, page.words(36));
      page.flow(300, y + 20, 220, 10, 12, page.words(38));
      y += 150;
    }
  }

  private static void leftDates(InventedPages page) {
    head(page);
    double y = 130;
    for (int i = 0; i < 5; i++) {
      page.put(50, y, 10, 2010 + i + " - " + (2011 + i));
      y = page.flow(150, y, 380, 10, 12, page.words(30)) + 8;
    }
  }

  private static void brokenDates(InventedPages page) {
    head(page);
    double y = 130;
    for (int i = 0; i < 5; i++) {
      page.cell(50, y, "March " + (2010 + i) + " -", "April " + (2011 + i));
      y = page.flow(150, y, 380, 10, 12, page.words(40)) + 8;
    }
  }

  private static void rightDates(InventedPages page) {
    head(page);
    double y = 130;
    for (int i = 0; i < 5; i++) {
      page.put(50, y, 10, page.words(4));
      page.putBefore(545, y, 10, "Mar " + (2010 + i) + " - Apr " + (2011 + i));
      y = page.flow(50, y + 13, 490, 10, 12, page.words(40)) + 8;
    }
  }

  private static void spacedHeadings(InventedPages page) {
    double y = 80;
    for (String heading : List.of("WORK EXPERIENCE", "EDUCATION", "LANGUAGES AND SKILLS")) {
      page.spaced(50, y, 12, 5, heading);
      y = page.flow(50, y + 22, 490, 10, 13, page.words(50)) + 16;
    }
  }

  private static void spacedColumns(InventedPages page) {
    for (double x : new double[] {50, 300}) {
      double y = 80;
      for (String heading : List.of("PROFILE", "WORK HISTORY", "SKILLS")) {
        page.spaced(x, y, 11, 4, heading);
        y = page.flow(x, y + 20, 220, 10, 13, page.words(30)) + 14;
      }
    }
  }

  private static void labels(InventedPages page) {
    head(page);
    double y = 130;
    for (int i = 0; i < 5; i++) {
      page.put(50, y, 10, page.words(1) + ":");
      y = page.flow(150, y, 380, 10, 12, page.words(18)) + 2;
    }
  }

  private static void sectionUnderColumns(InventedPages page) {
    page.put(50, 80, 13, "Highlights");
    double left = page.flow(50, 100, 220, 10, 13, page.words(20));
    double right = page.flow(300, 100, 220, 10, 13, page.words(14));
    double y = Math.max(left, right) + 12;
    page.put(50, y, 13, "Experience");
    page.put(50, y + 17, 10, page.words(3));
    page.put(50, y + 30, 10, "2014 - 2018");
    page.flow(50, y + 43, 490, 10, 13, page.words(60));
  }

  private static void lineToTheGutter(InventedPages page) {
    String line = page.words(4);
    page.put(50, 80, 10, line);
    double gutter = 50 + InventedPages.width(line, 10) + 3;
    page.flow(50, 110, gutter - 80, 10, 13, page.words(40));
    page.flow(gutter, 110, 540 - gutter, 10, 13, page.words(60));
  }

  private static void places(InventedPages page) {
    page.flow(50, 80, 490, 10, 13, page.words(30));
    for (int i = 0; i < 5; i++) {
      page.put(50, 160 + 14 * i, 10, page.words(6));
      page.putBefore(540, 160 + 14 * i, 9, page.words(1 + i % 2));
    }
    page.flow(50, 240, 490, 10, 13, page.words(30));
  }

  private static void nameOverOne(InventedPages page) {
    page.put(240, 60, 22, "Ada Example");
    page.flow(50, 100, 160, 10, 13, page.words(40));
    page.flow(240, 100, 300, 10, 13, page.words(70));
  }

  private static void sizes(InventedPages page) {
    page.flow(50, 100, 180, 8, 9.5, page.words(110));
    page.flow(250, 103, 290, 11, 15, page.words(80));
  }

  private static void stepped(InventedPages page) {
    page.flow(50, 100, 230, 10, 13, page.words(40));
    page.flow(300, 190, 230, 10, 13, page.words(60));
  }
}
