package dev.shortlist.document.reader;

import dev.shortlist.document.reader.InventedPages.Look;

/// Sidebars beside a wide column that goes on over pages.
final class InventedSidebars {
  private InventedSidebars() {}

  static void sidebarOverPages(InventedPages page) {
    double leading = page.between(12, 14);
    double main = page.between(320, 360);
    for (int number = 0; number < 2; number++) {
      double y = 80;
      for (int i = 0; i < 3 - number; i++) {
        page.put(45, y, 12, page.words(2), Look.BOLD);
        y = page.flow(45, y + 17, main, 10, leading, page.words(60) + ".") + 10;
      }
      y = 80 + number * 7;
      for (int i = 0; i < 3 - number; i++) {
        page.put(70 + main, y, 11, page.words(1), Look.BOLD);
        for (int line = 0; line < 4; line++) {
          page.put(70 + main, y + 15 + 12 * line, 9, page.words(1 + line % 3));
        }
        y += 80;
      }
      if (number == 0) {
        page.nextPage();
      }
    }
  }

  static void sectionOver(InventedPages page) {
    double main = page.between(180, 220);
    String first = page.words(90) + ".";
    String second = page.words(80);
    String third = page.words(70) + ".";
    sideOver(page);
    page.put(main, 80, 13, page.words(1), Look.BOLD);
    page.flow(main, 100, 545 - main, 10, 13, first);
    page.flow(main, 420, 545 - main, 10, 13, second);
    page.nextPage();
    page.flow(main, 82, 545 - main, 10, 13, third);
    page.put(main, 300, 13, page.words(1), Look.BOLD);
    page.flow(main, 320, 545 - main, 10, 13, page.words(60) + ".");
    sideOver(page);
  }

  static void sidebarEnded(InventedPages page) {
    double main = page.between(180, 220);
    String second = page.words(80);
    String third = page.words(110);
    String fourth = page.words(70) + ".";
    sideOver(page);
    page.put(main, 80, 13, page.words(1), Look.BOLD);
    page.flow(main, 100, 545 - main, 10, 13, page.words(90) + ".");
    page.flow(main, 420, 545 - main, 10, 13, second);
    page.nextPage();
    page.flow(main, 82, 545 - main, 10, 13, third);
    page.nextPage();
    page.flow(main, 82, 545 - main, 10, 13, fourth);
    page.put(main, 300, 13, page.words(1), Look.BOLD);
    page.flow(main, 320, 545 - main, 10, 13, page.words(60) + ".");
    page.previousPage();
    sideOver(page);
  }

  private static void sideOver(InventedPages page) {
    double y = 80;
    for (int block = 0; block < 4; block++) {
      page.put(45, y, 12, page.words(1), Look.BOLD);
      for (int line = 1; line < 6; line++) {
        page.put(45, y + 4 + 12 * line, 9, page.words(1 + line % 2));
      }
      y += 90;
    }
  }
}
