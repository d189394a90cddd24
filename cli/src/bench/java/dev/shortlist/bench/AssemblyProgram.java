package dev.shortlist.bench;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/// One run of the assembly in a process of its own: reads and embeds the documents on so many
/// workers, ranks them for the vacancies, and prints its [Usage] as a line of JSON.
///
///     AssemblyProgram BGE|TABLE DOCUMENTS COUNT WORKERS VACANCIES [RANKING.csv]
///
/// A COUNT of 0 means each file once.
final class AssemblyProgram {
  private final TikaText tika = new TikaText();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger unreadable = new AtomicInteger();
  private final DocumentFiles documents;
  private final int count;
  private final Assembly assembly;

  private AssemblyProgram(DocumentFiles documents, int count, EmbeddingModel model) {
    this.documents = documents;
    this.count = count == 0 ? documents.size() : count;
    this.assembly = new Assembly(model);
  }

  public static void main(String[] arguments)
      throws IOException, ExecutionException, InterruptedException {
    AssemblyModel model = AssemblyModel.valueOf(arguments[0]);
    DocumentFiles documents = DocumentFiles.under(Path.of(arguments[1]));
    int count = Integer.parseInt(arguments[2]);
    int workers = Integer.parseInt(arguments[3]);
    List<VacancyText> vacancies = VacancyText.under(Path.of(arguments[4]));
    try (ExecutorService readers = Executors.newFixedThreadPool(workers);
        ExecutorService embedders = Executors.newFixedThreadPool(workers)) {
      var program = new AssemblyProgram(documents, count, model.open(embedders));
      program.ingest(readers, workers);
      List<String> ranking = program.rank(vacancies);
      if (arguments.length > 5) {
        write(ranking, Path.of(arguments[5]));
      }
      Usage usage = Usage.soFar(program.count, program.unreadable.get());
      System.out.println(JsonMapper.shared().writeValueAsString(usage));
    }
  }

  private void ingest(ExecutorService readers, int workers)
      throws ExecutionException, InterruptedException {
    var work = new ArrayList<Future<?>>();
    for (int worker = 0; worker < workers; worker++) {
      work.add(readers.submit(this::work));
    }
    for (Future<?> worker : work) {
      worker.get();
    }
  }

  private void work() {
    for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
      String text = text(documents.file(number));
      if (text.isBlank()) {
        unreadable.incrementAndGet();
      } else {
        assembly.add(documents.name(number), text);
      }
    }
  }

  private String text(Path file) {
    try {
      return tika.read(file);
    } catch (IOException | TikaException | SAXException e) {
      return "";
    }
  }

  private List<String> rank(List<VacancyText> vacancies) {
    var lines = new ArrayList<String>();
    lines.add("vacancy,document,score");
    for (VacancyText vacancy : vacancies) {
      for (Assembly.Ranked ranked : assembly.rank(vacancy.text())) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%s,%s,%.6f",
                cell(vacancy.name()),
                cell(ranked.document()),
                ranked.score()));
      }
    }
    return lines;
  }

  /// RFC 4180.
  private static String cell(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static void write(List<String> lines, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
  }
}
