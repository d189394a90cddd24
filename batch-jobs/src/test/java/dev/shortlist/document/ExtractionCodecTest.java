package dev.shortlist.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.reader.Samples;
import dev.shortlist.hiring.DocumentId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExtractionCodecTest {
  @Test
  void givesBackWhatItWasGiven() throws IOException {
    DocumentId id = DocumentId.of(new byte[] {1});
    Extraction[] all = {
      Samples.read(Samples.pdf(pen -> pen.text(50, 60, 10, "Zoë – a line"))),
      Samples.read("{\"basics\":{\"name\":\"Ada\"}}".getBytes(StandardCharsets.UTF_8)),
      new Extraction.Unreadable(id, "text/plain", 1, ReadProblem.TYPE.problem()),
      new Extraction.Interrupted(id, 1, ReadProblem.READER_DIED.problem())
    };
    for (Extraction extraction : all) {
      assertThat(ExtractionCodec.decode(ExtractionCodec.encode(extraction))).isEqualTo(extraction);
    }
  }
}
