package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.document.DocumentReader;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Profile;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

final class EuropassProfileTest {
  private static final String PASSPORT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
        <LearnerInfo>
          <Identification>
            <PersonName><FirstName>Ada</FirstName><Surname>Example</Surname></PersonName>
            <ContactInfo>
              <Address><Contact><AddressLine>1 Loom Lane</AddressLine><Municipality>Nowhere</Municipality>
                <Country><Code>UK</Code><Label>United Kingdom</Label></Country></Contact></Address>
              <Email><Contact>ada@example.org</Contact></Email>
              <TelephoneList><Telephone><Contact>+44 20 7946 0018</Contact></Telephone></TelephoneList>
            </ContactInfo>
            <Demographics><Birthdate year="1990" month="--02" day="---03"/>
              <Gender><Code>F</Code><Label>Female</Label></Gender></Demographics>
          </Identification>
          <WorkExperienceList>
            <WorkExperience>
              <Period><From year="2019" month="--03"/><Current>true</Current></Period>
              <Position><Label>Loom engineer</Label></Position>
              <Activities>&lt;ul&gt;&lt;li&gt;Wrote Java for looms&lt;/li&gt;&lt;/ul&gt;</Activities>
              <Employer><Name>Example Works</Name></Employer>
            </WorkExperience>
            <WorkExperience>
              <Period><From year="2017" month="--01"/><To year="2018" month="--12" day="---31"/></Period>
              <Position><Label>Fitter</Label></Position>
              <Employer><Name>Nowhere Mills</Name></Employer>
            </WorkExperience>
          </WorkExperienceList>
          <EducationList><Education>
            <Period><From year="2008"/><To year="2011"/></Period>
            <Title>Bachelor of Science</Title><Organisation><Name>Nowhere University</Name></Organisation>
          </Education></EducationList>
          <Skills><Linguistic>
            <MotherTongueList><MotherTongue><Description><Label>English</Label></Description></MotherTongue></MotherTongueList>
            <ForeignLanguageList><ForeignLanguage><Description><Label>German</Label></Description>
              <ProficiencyLevel><Listening>C1</Listening><SpokenInteraction>B2</SpokenInteraction></ProficiencyLevel>
            </ForeignLanguage></ForeignLanguageList>
          </Linguistic>
          <Computer><Description>Tools: Git, Docker</Description></Computer></Skills>
        </LearnerInfo>
      </SkillsPassport>
      """;

  private static final String CANDIDATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3">
        <CandidatePerson>
          <PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Example</hr:FamilyName></PersonName>
          <Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@example.org</oa:URI></Communication>
          <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>39</CountryDialing><oa:DialNumber>0612345678</oa:DialNumber></Communication>
          <hr:BirthDate>1990-02-03</hr:BirthDate><GenderCode>female</GenderCode>
          <PrimaryLanguageCode name="NORMAL">ita</PrimaryLanguageCode>
        </CandidatePerson>
        <CandidateProfile languageCode="en">
          <hr:ExecutiveSummary>Builds looms.</hr:ExecutiveSummary>
          <EmploymentHistory><EmployerHistory><hr:OrganizationName>Example Works</hr:OrganizationName>
            <PositionHistory><PositionTitle typeCode="FREETEXT">Loom engineer</PositionTitle>
              <EmploymentPeriod><StartDate><hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></StartDate>
                <EndDate><hr:FormattedDateTime>2020-02-28</hr:FormattedDateTime></EndDate></EmploymentPeriod>
              <oa:Description>Wrote Java for looms</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
          <PersonQualifications><PersonCompetency><CompetencyID>deu</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
            <CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode>
              <Score><hr:ScoreText>C1</hr:ScoreText></Score></CompetencyDimension></PersonCompetency></PersonQualifications>
        </CandidateProfile>
      </Candidate>
      """;

  private static Extraction.Read document(String xml) {
    return (Extraction.Read)
        new DocumentReader().read(xml.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
  }

  private static Profile read(String xml) {
    return ProfileExtractors.standard().extract(document(xml), YearMonth.of(2020, 2));
  }

  @Test
  void readsAnOlderEuropassCvAsData() {
    Profile profile = read(PASSPORT);

    assertThat(profile.basics().name()).isEqualTo("Ada Example");
    assertThat(profile.basics().email()).isEqualTo("ada@example.org");
    assertThat(profile.basics().phone()).isEqualTo("+44 20 7946 0018");
    assertThat(profile.basics().location().countryCode()).isEqualTo("GB");
    assertThat(profile.work())
        .extracting(work -> work.name() + ", " + work.position())
        .containsExactly("Example Works, Loom engineer", "Nowhere Mills, Fitter");
    // March 2019 to February 2020, and the years 2017 and 2018.
    assertThat(profile.experienceMonths()).isEqualTo(36);
    assertThat(profile.education().getFirst().level()).isEqualTo(EducationLevel.BACHELOR);
    assertThat(profile.languages())
        .extracting(Profile.Language::code, Profile.Language::level)
        .containsExactly(
            tuple("en", LanguageLevel.NATIVE),
            tuple("de", LanguageLevel.B2));
    assertThat(profile.skills()).extracting(Profile.Skill::name).contains("Git", "Docker", "Java");
  }

  @Test
  void readsAEuropassCvOfTodayAsData() {
    Profile profile = read(CANDIDATE);

    assertThat(profile.basics().name()).isEqualTo("Ada Example");
    assertThat(profile.basics().phone()).isEqualTo("+39 0612345678");
    assertThat(profile.basics().summary()).isEqualTo("Builds looms.");
    assertThat(profile.work().getFirst().position()).isEqualTo("Loom engineer");
    assertThat(profile.experienceMonths()).isEqualTo(12);
    assertThat(profile.languages())
        .extracting(Profile.Language::code)
        .containsExactly("it", "de");
  }

  @Test
  void leavesBirthAndSexOutOfTheText() {
    assertThat(document(PASSPORT).text().text()).doesNotContain("1990", "Female");
    assertThat(document(CANDIDATE).text().text()).doesNotContain("1990", "female");
    assertThat(document(PASSPORT).mediaType()).isEqualTo("application/xml");
  }

  @Test
  void anEntityBombIsRefusedWithoutBeingUnpacked() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"xxxx\"><!ENTITY y \"&x;&x;\">]>"
            + "<SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\">"
            + "<LearnerInfo>&y;</LearnerInfo></SkillsPassport>";

    Extraction read =
        new DocumentReader().read(bomb.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);

    assertThat(read).isInstanceOf(Extraction.Unreadable.class);
  }
}
