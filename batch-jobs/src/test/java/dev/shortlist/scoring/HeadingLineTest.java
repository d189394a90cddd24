package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingLineTest {
  @Test
  void knowsHeadingsInSeveralLanguages() {
    assertThat(HeadingLine.is("LANGUAGES")).isTrue();
    assertThat(HeadingLine.is("Work Experience:")).isTrue();
    assertThat(HeadingLine.is("Skills & Certifications")).isTrue();
    assertThat(HeadingLine.is("Sprachkenntnisse")).isTrue();
    assertThat(HeadingLine.is("Γλώσσες")).isTrue();
  }

  @Test
  void takesLinesThatSaySomethingForNoHeading() {
    assertThat(HeadingLine.is("PostgreSQL")).isFalse();
    assertThat(HeadingLine.is("Languages: German B2")).isFalse();
    assertThat(HeadingLine.is("Skills Trainer")).isFalse();
    assertThat(HeadingLine.is("2019 - 2021")).isFalse();
    assertThat(HeadingLine.is("")).isFalse();
  }
}
