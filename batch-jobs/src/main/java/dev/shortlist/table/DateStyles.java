package dev.shortlist.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which cell styles of a workbook show a number as a date (ECMA-376, part 1, 18.8.30), and the
/// date a number is: days since 30 December 1899.
record DateStyles(Set<Integer> styles) {
  static final DateStyles NONE = new DateStyles(Set.of());

  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
  private static final Pattern OF_A_DATE = Pattern.compile("(?i)[yd]");
  private static final int LAST_DAY = 2_958_465;

  DateStyles {
    styles = Set.copyOf(styles);
  }

  static DateStyles in(XMLStreamReader reader) throws XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    Set<Integer> dates = new HashSet<>();
    boolean used = false;
    int style = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
        used = false;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "numFmt" ->
              formats.put(
                  Integer.valueOf(reader.getAttributeValue(null, "numFmtId")),
                  reader.getAttributeValue(null, "formatCode"));
          case "cellXfs" -> used = true;
          case "xf" -> {
            String format = reader.getAttributeValue(null, "numFmtId");
            if (used && format != null && isDate(Integer.parseInt(format), formats)) {
              dates.add(style);
            }
            style += used ? 1 : 0;
          }
          default -> {}
        }
      }
    }
    return new DateStyles(dates);
  }

  private static boolean isDate(int format, Map<Integer, String> formats) {
    String own = formats.get(format);
    boolean given = own != null && OF_A_DATE.matcher(QUOTED.matcher(own).replaceAll("")).find();
    return given || (own == null && ((format >= 14 && format <= 17) || format == 22));
  }

  boolean isDate(int style) {
    return styles.contains(style);
  }

  /// ISO 8601; the number itself when no day has it.
  String date(BigDecimal number) {
    boolean day = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    return day ? DAY_0.plusDays(number.longValue()).toString() : number.toPlainString();
  }
}
