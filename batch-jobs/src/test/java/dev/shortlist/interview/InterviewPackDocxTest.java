package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class InterviewPackDocxTest {
  static List<InterviewPack> packs() {
    return InterviewPacksTest.packs();
  }

  @Test
  void equalPacksGiveEqualBytesInAnyLocaleAndTimeZone() {
    byte[] here = InterviewPackDocx.render(InventedPacks.ada());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

      byte[] there = InterviewPackDocx.render(InventedPacks.ada());

      assertThat(there).isEqualTo(here);
      assertThat(InterviewPackDocx.render(InventedPacks.ben())).isNotEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPartIsWellFormedAndLoadsNothing(InterviewPack pack)
      throws IOException, ParserConfigurationException, SAXException {
    SequencedMap<String, String> parts = parts(pack);

    assertThat(parts).containsKeys("word/document.xml", "word/styles.xml", "[Content_Types].xml");
    for (String xml : parts.values()) {
      DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      assertThat(xml).doesNotContain("TargetMode=\"External\"");
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void saysWhatThePdfSays(InterviewPack pack) throws IOException {
    String words = words(pack);

    for (Question question : pack.coreQuestions()) {
      assertThat(words).contains(question.text());
    }
    assertThat(words).contains(pack.words().say(Phrase.DO_NOT_ASK));
    assertThat(words).contains(pack.words().say(Phrase.STRONG_YES));
    pack.doNotAsk().forEach(topic -> assertThat(words).contains(topic));
  }

  @Test
  void hasHeadingsTablesForTheScalesAndRoomForNotes() throws IOException {
    String document = parts(InventedPacks.ada()).get("word/document.xml");

    assertThat(document)
        .contains("w:val=\"Heading1\"", "w:val=\"Heading2\"", "<w:tbl>", "NoteLine", "☐");
  }

  @Test
  void whatAQuestionIsAboutStaysOnItsPage() throws IOException {
    String document = parts(InventedPacks.ada()).get("word/document.xml");
    String definition = InventedPacks.ada().topics().getFirst().competency().definition();
    int at = document.indexOf(definition);

    assertThat(at).isPositive();
    assertThat(document.substring(document.lastIndexOf("<w:p>", at), at)).contains("<w:keepNext/>");
  }

  @Test
  void candidateQuestionsAreSetApartAndASignatureHasALine() throws IOException {
    SequencedMap<String, String> parts = parts(InventedPacks.ada());
    String document = parts.get("word/document.xml");

    assertThat(document.split("w:val=\"About\"", -1)).hasSize(5);
    assertThat(document.split("w:val=\"Signature\"", -1)).hasSize(4);
    assertThat(parts.get("word/styles.xml"))
        .contains("w:styleId=\"About\"", "w:styleId=\"Signature\"");
  }

  @Test
  void theTimePlanStaysOnOnePage() throws IOException {
    InterviewPack pack = InventedPacks.ada();
    String document = parts(pack).get("word/document.xml");

    for (InterviewPack.TimeSlot slot : pack.timePlan().subList(0, pack.timePlan().size() - 1)) {
      int at = document.indexOf(slot.what());
      assertThat(document.substring(document.lastIndexOf("<w:p>", at), at))
          .contains("<w:keepNext/>");
    }
  }

  @Test
  void whatHasNoScaleIsAnsweredWithYesOrNo() throws IOException {
    String words = words(InventedPacks.ada());
    String sheet = words.substring(words.lastIndexOf("Without a scale"));

    assertThat(sheet).startsWith("Without a scaleYesNoNot seen").contains("education: bachelor☐☐☐");
  }

  private static String words(InterviewPack pack) throws IOException {
    return parts(pack)
        .get("word/document.xml")
        .replaceAll("<[^>]+>", "")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static SequencedMap<String, String> parts(InterviewPack pack) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(InterviewPackDocx.render(pack)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
