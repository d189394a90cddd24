package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.Profile;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Months of experience of whole CVs, counted by hand: first and last month both count, what
/// overlaps counts once, gaps do not count, and "to present" means June 2026.
final class ExperienceTableTest {
  private static final YearMonth AS_OF = YearMonth.of(2026, 6);
  private static final ProfileExtractor RULES = ProfileExtractors.standard();

  /// The section's heading; the employments' dates, parted by &; months.
  private static final String TABLE =
      """
      EXPERIENCE;2019-01 - 2019-12;12
      EXPERIENCE;Jan 2019 - Dec 2019 & Jan 2018 - Dec 2018;24
      EXPERIENCE;Jan 2019 - Dec 2019 & Jul 2018 - Jun 2019;18
      EXPERIENCE;Jan 2019 - Dec 2019 & Mar 2019 - Apr 2019;12
      EXPERIENCE;Jun 2019 - Dec 2019 & Jan 2019 - Jun 2019;12
      EXPERIENCE;2019 - 2020 & 2015 - 2016;48
      EXPERIENCE;2018 - 2020 & 2016 - 2018;60
      EXPERIENCE;Jan '19 - Present;90
      EXPERIENCE;Jan ’19 – Dec ’20 & Oct '17 - Dec '18;39
      EXPERIENCE;03/19 - 06/21 & 01/17 - 02/19;54
      EXPERIENCE;03/2019-06/2021 & 07/2021-present;88
      EXPERIENCE;3/2019 – 6/2021 & 12/2018 – 2/2019;31
      EXPERIENCE;2017-;114
      EXPERIENCE;2017– & 2015–2016;138
      EXPERIENCE;2018/19 & 2016/17;48
      EXPERIENCE;since March 2018;100
      EXPERIENCE;since 2018 & 2016 - 2017;126
      EXPERIENCE;May 2019 - Till date;86
      EXPERIENCE;May 2019 to date & May 2017 to April 2019;110
      EXPERIENCE;June 2020 - Current & June 2018 - May 2020;97
      EXPERIENCE;June 2020 until now;73
      EXPERIENCE;15 March 2019 - 30 June 2021 & 1 July 2021 - 31 December 2021;34
      EXPERIENCE;March 15, 2019 to June 30, 2021;28
      EXPERIENCE;2019.03 - 2021.06 & 2021.08 - 2021.12;33
      EXPERIENCE;2019/03 - 2021/06;28
      EXPERIENCE;Nov 2018 - Feb 2019;4
      EXPERIENCE;Nov - Feb 2019 & Mar 2019 - Jun 2019;8
      EXPERIENCE;Summer 2019 & Summer 2018;6
      EXPERIENCE;Spring 2018 - Fall 2019;21
      EXPERIENCE;Q1 2019 - Q3 2019 & Q4 2019 - Q2 2020;18
      EXPERIENCE;March 2019 (2 years);24
      EXPERIENCE;March 2019 (1 year 3 months) & June 2020 - August 2020;18
      EXPERIENCE;1st March 2019 to 2nd June 2021;28
      EXPERIENCE;Sept 2019 - Oct 2019;2
      EXPERIENCE;2030 - 2031;0
      EXPERIENCE;January 2026 - December 2026;6
      EXPERIENCE;Jan 2010 - Dec 2019 & Jan 2011 - Dec 2011 & Jan 2013 - Dec 2013;120
      EXPERIENCE;Jan 2020 - Mar 2020 & Jul 2020 - Sep 2020 & Dec 2020 - Dec 2020;7
      BERUFSERFAHRUNG;Jan '19 – heute;90
      BERUFSERFAHRUNG;von März 2019 bis Juni 2021;28
      BERUFSERFAHRUNG;seit 03/2018 & 01/2016 – 02/2018;126
      BERUFSERFAHRUNG;01.2019 bis heute;90
      BERUFSERFAHRUNG;15.03.2019 - 30.06.2021;28
      BERUFSERFAHRUNG;Okt. 2018 – Dez. 2019 & Mai 2017 – Sept. 2018;32
      BERUFSERFAHRUNG;WS 2018/19;6
      EXPÉRIENCE PROFESSIONNELLE;janvier 2019 à ce jour;90
      EXPÉRIENCE PROFESSIONNELLE;depuis mars 2018;100
      EXPÉRIENCE PROFESSIONNELLE;de janvier 2019 à mars 2020 & février 2018 – déc. 2018;26
      EXPÉRIENCE PROFESSIONNELLE;janv. 2019 - aujourd'hui;90
      EXPERIENCIA LABORAL;enero 2019 - actualidad;90
      EXPERIENCIA LABORAL;de enero de 2019 a marzo de 2020;15
      EXPERIENCIA LABORAL;enero 2019 - hasta la fecha & enero 2017 - dic. 2018;114
      ESPERIENZA LAVORATIVA;gennaio 2019 - oggi;90
      ESPERIENZA LAVORATIVA;dal 2018 & 2015 - 2016;126
      WERKERVARING;januari 2019 - heden;90
      WERKERVARING;sinds maart 2018 & mei 2017 - juli 2017;103
      EXPERIÊNCIA PROFISSIONAL;janeiro de 2019 - atual;90
      EXPERIÊNCIA PROFISSIONAL;março de 2019 - junho de 2021;28
      DOŚWIADCZENIE ZAWODOWE;styczeń 2019 - obecnie;90
      DOŚWIADCZENIE ZAWODOWE;od marca 2018 & 01.2016 - 12.2016;112
      工作经历;2019年3月至2021年6月;28
      工作经历;2019年3月至今;88
      """;

  static Stream<Arguments> table() {
    return TABLE.lines().map(line -> Arguments.of((Object[]) line.split(";", -1)));
  }

  private static Profile read(String text) {
    var document =
        (Extraction.Read)
            new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    return RULES.extract(document, AS_OF);
  }

  private static String[] cut(String dates) {
    return dates.split(" & ", -1);
  }

  @ParameterizedTest
  @MethodSource("table")
  void countsTheMonthsOfDatesOnLinesOfTheirOwn(String heading, String dates, String months) {
    var text = new StringBuilder("Ada Example\nada@example.org\n\n" + heading + "\n");
    for (String each : cut(dates)) {
      text.append("\nSoftware Engineer, Example Works GmbH\n").append(each).append("\n");
      text.append("- Built looms for two mills\n- Kept 12 of them running\n");
    }
    text.append("\nEDUCATION\n\nBSc Physics, Nowhere University\n2001 - 2004\n");

    assertThat(read(text.toString()).experienceMonths()).isEqualTo(Integer.parseInt(months));
  }

  @ParameterizedTest
  @MethodSource("table")
  void countsTheMonthsOfDatesBesideTheEmployer(String heading, String dates, String months) {
    var text = new StringBuilder("Ada Example\nada@example.org\n\n" + heading + "\n");
    for (String each : cut(dates)) {
      text.append("\nSoftware Engineer\nExample Works GmbH | ").append(each).append("\n");
      text.append("Built looms for two mills and kept all of them running.\n");
    }

    assertThat(read(text.toString()).experienceMonths()).isEqualTo(Integer.parseInt(months));
  }
}
