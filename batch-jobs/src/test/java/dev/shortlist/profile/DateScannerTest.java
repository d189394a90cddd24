package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Profile.Employment;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DateScannerTest {
  private static final YearMonth AS_OF = YearMonth.of(2026, 6);

  /// Text; from; to ("now" while it lasts); months worked as of June 2026, both ends counted.
  private static final String TABLE =
      """
      2019-01 - 2019-12;2019-01;2019-12;12
      Jan 2019 - Dec 2019;2019-01;2019-12;12
      January 2019 to December 2019;2019-01;2019-12;12
      Jan '19 - heute;2019-01;now;90
      Jan ’19 – Present;2019-01;now;90
      Jan. 2019 – Mar. 2020;2019-01;2020-03;15
      Sept 2019 - Oct 2019;2019-09;2019-10;2
      Sep. '18 until Feb. '19;2018-09;2019-02;6
      03/2019-06/2021;2019-03;2021-06;28
      03/2019 - 06/2021;2019-03;2021-06;28
      3/2019 – 6/2021;2019-03;2021-06;28
      03.2019 - 06.2021;2019-03;2021-06;28
      03/19 - 06/21;2019-03;2021-06;28
      03-2019 to 06-2021;2019-03;2021-06;28
      2019/03 - 2021/06;2019-03;2021-06;28
      2019.03 - 2021.06;2019-03;2021-06;28
      2019-03-15 - 2021-06-30;2019-03;2021-06;28
      15.03.2019 - 30.06.2021;2019-03;2021-06;28
      15/03/2019 - 30/06/2021;2019-03;2021-06;28
      03/15/2019 - 06/30/2021;2019-03;2021-06;28
      15 March 2019 - 30 June 2021;2019-03;2021-06;28
      March 15, 2019 to June 30, 2021;2019-03;2021-06;28
      1st March 2019 to 2nd June 2021;2019-03;2021-06;28
      Mar. 2019 - Exp. Jun. 2021;2019-03;2021-06;28
      2017 - expected 2019;2017;2019;36
      2017 - 2019;2017;2019;36
      2017–2019;2017;2019;36
      2017 to 2019;2017;2019;36
      2017-;2017;now;114
      2017 -;2017;now;114
      2018-20;2018;2020;36
      2018/19;2018;2019;24
      since 2018;2018;now;102
      Since March 2018;2018-03;now;100
      seit 03/2018;2018-03;now;100
      Seit März 2018;2018-03;now;100
      depuis mars 2018;2018-03;now;100
      desde marzo de 2018;2018-03;now;100
      dal 2018;2018;now;102
      sinds maart 2018;2018-03;now;100
      od marca 2018;2018-03;now;100
      janvier 2019 à ce jour;2019-01;now;90
      de janvier 2019 à mars 2020;2019-01;2020-03;15
      janv. 2019 - aujourd'hui;2019-01;now;90
      de enero de 2019 a marzo de 2020;2019-01;2020-03;15
      enero 2019 - actualidad;2019-01;now;90
      enero 2019 - hasta la fecha;2019-01;now;90
      gennaio 2019 - oggi;2019-01;now;90
      januari 2019 - heden;2019-01;now;90
      janeiro de 2019 - atual;2019-01;now;90
      styczeń 2019 - obecnie;2019-01;now;90
      2019年3月至2021年6月;2019-03;2021-06;28
      2019年3月至今;2019-03;now;88
      von März 2019 bis Juni 2021;2019-03;2021-06;28
      01.2019 bis heute;2019-01;now;90
      Current: 2019 - Current;2019;now;90
      May 2019 - Till date;2019-05;now;86
      May 2019 till now;2019-05;now;86
      (May 2019 - present);2019-05;now;86
      Jan - Mar 2019;2019-01;2019-03;3
      Nov - Feb 2019;2018-11;2019-02;4
      Summer 2019;2019-06;2019-08;3
      Spring 2018 - Fall 2019;2018-03;2019-11;21
      Q1 2019 - Q3 2019;2019-01;2019-09;9
      2019 Q1;2019-01;2019-03;3
      WS 2018/19;2018-10;2019-03;6
      March 2019 (2 years);2019-03;2021-02;24
      March 2019 (1 year 3 months);2019-03;2020-05;15
      early 2017 - late 2018;2017;2018;24
      January 2014\\nto\\nCurrent;2014-01;now;150
      06/2014 ï¼\u200b 06/2016;2014-06;2016-06;25
      06/2014 ï¼ 06/2016;2014-06;2016-06;25
      06/2014 â€“ 06/2016;2014-06;2016-06;25
      06/2014 â€” present;2014-06;now;145
      2021 – Clerk, Nowhere\\naujourd'hui;2021;now;66
      2021 – Clerk, Nowhere\\nheute ■ Keeps books;2021;now;66
      2021 – Clerk, Nowhere\\nPresent state of affairs;2021;2021;12
      09/2009 to Current;2009-09;now;202
      2030 - 2031;2030;2031;0
      2021 - 2019;2021;2019;0
      """;

  static Stream<Arguments> table() {
    return TABLE.lines().map(line -> Arguments.of((Object[]) line.split(";", -1)));
  }

  @ParameterizedTest
  @MethodSource("table")
  void readsDatesAsPeopleWriteThem(String written, String from, String to, String months) {
    String text = written.replace("\\n", "\n");

    List<DateSpan> spans = DateScanner.scan(text);

    assertThat(spans).hasSize(1);
    DateSpan span = spans.getFirst();
    assertThat(span.from()).hasToString(from);
    assertThat(span.current() ? "now" : String.valueOf(span.to())).isEqualTo(to);
    var work = new Employment("", "", "", span.from(), span.to(), span.current(), "", List.of());
    assertThat(Experience.months(List.of(work), AS_OF)).isEqualTo(Integer.parseInt(months));
  }

  @ParameterizedTest
  @MethodSource("noDates")
  void takesOtherNumbersForNoDates(String text) {
    assertThat(DateScanner.scan(text)).isEmpty();
  }

  static Stream<String> noDates() {
    return Stream.of(
        "grew sales by 2000%",
        "$2019 a day",
        "2000+ customers",
        "ISO 9001",
        "call 555 2019444",
        "ticket #2019",
        "version 3.2019",
        "1,2019",
        "24/7",
        "10 - 12 people",
        "room 12/13",
        "2000ms",
        "May");
  }

  @Test
  void staysQuickOnLongRunsOfDatesAndSigns() {
    String hostile =
        "2019-".repeat(20_000)
            + " - ".repeat(20_000)
            + "Jan ".repeat(20_000)
            + "'19".repeat(20_000);

    long start = System.nanoTime();
    DateScanner.scan(hostile);

    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
  }
}
