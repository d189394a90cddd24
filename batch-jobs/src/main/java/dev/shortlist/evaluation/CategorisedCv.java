package dev.shortlist.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A CV's plain text with the category its publisher put it in.
///
/// @param distinct whether it belongs to the part in which no text stands twice
public record CategorisedCv(String id, String category, String text, boolean distinct) {
  public static final String SET = "livecareer";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// The CVs of livecareer/texts.jsonl under a folder of labelled data; none when it is not there.
  public static List<CategorisedCv> in(Path data) throws IOException {
    Path file = data.resolve(SET).resolve("texts.jsonl");
    var read = new ArrayList<CategorisedCv>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        JsonNode row = MAPPER.readTree(line);
        read.add(
            new CategorisedCv(
                row.path("id").asString(""),
                row.path("cat").asString(""),
                row.path("text").asString(""),
                row.path("split_native").asBoolean(false)));
      }
    }
    return read;
  }

  /// Without the first line, which often is the category's own name as a title.
  public CategorisedCv withoutHead() {
    int end = text.indexOf('\n');
    return new CategorisedCv(id, category, end < 0 ? "" : text.substring(end + 1), distinct);
  }
}
