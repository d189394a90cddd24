package dev.shortlist.contract;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// bench@1: what imports cost on this machine. CPU is that of all processes together: the program,
/// those that read documents, and the database. Decimals have two places.
///
/// @param formats how many of the CVs measured with are of each media type
/// @param leftOut files of the folder that were not measured with
/// @param candidates made-up ones in the home before
/// @param once what is paid once, however many CVs come: start, first use of everything, packs
/// @param each what one more CV costs
/// @param parts where it goes; they add up
/// @param memory peaks of the larger import
/// @param again null when not asked for
/// @param counted how CPU was counted: "wait4", the system's count of ended processes, or "looks"
/// @param notCounted what could not be counted, in words
public record BenchJson(
    long documents,
    long base,
    int workers,
    int packs,
    int candidates,
    SequencedMap<String, Integer> formats,
    int leftOut,
    Cost once,
    Pace each,
    List<Part> parts,
    Memory memory,
    List<Run> runs,
    @Nullable Again again,
    Machine machine,
    String counted,
    List<String> notCounted)
    implements ContractObject {
  public record Cost(double cpuSeconds, double seconds) {}

  /// CPU a CV, and how many CVs that is a second of CPU and of the clock.
  public record Pace(double cpuMillis, double cvsPerCpuSecond, double cvsPerSecond) {}

  public record Part(String name, double onceCpuMillis, double eachCpuMillis) {}

  /// Peak resident memory in bytes; readerBytes of the largest of so many readers. 0 when unknown.
  public record Memory(long programBytes, int readers, long readerBytes, long databaseBytes) {}

  /// One import: files seen, unreadable ones, documents whose passages were made anew.
  public record Run(
      String name, long seen, long unreadable, long made, double seconds, double cpuSeconds) {}

  /// The same folder again: CPU of an unchanged CV, how many times cheaper that is than a new one
  /// (null when too little to measure), and what one new file among them made and cost.
  public record Again(
      double eachCpuMillis,
      @Nullable Double timesCheaper,
      @Nullable Long newMade,
      @Nullable Double newCpuMillis) {}

  public record Machine(int processors, String java, String system) {}

  public BenchJson {
    parts = List.copyOf(parts);
    runs = List.copyOf(runs);
    notCounted = List.copyOf(notCounted);
  }

  @Override
  public String schema() {
    return "bench@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeNumberProperty("documents", documents);
    json.writeNumberProperty("base", base);
    json.writeNumberProperty("workers", workers);
    json.writeNumberProperty("packs", packs);
    json.writeNumberProperty("candidates", candidates);
    json.writeObjectPropertyStart("formats");
    formats.forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeNumberProperty("leftOut", leftOut);
    json.writeObjectPropertyStart("once");
    decimal(json, "cpuSeconds", once.cpuSeconds());
    decimal(json, "seconds", once.seconds());
    json.writeEndObject();
    json.writeObjectPropertyStart("each");
    decimal(json, "cpuMillis", each.cpuMillis());
    decimal(json, "cvsPerCpuSecond", each.cvsPerCpuSecond());
    decimal(json, "cvsPerSecond", each.cvsPerSecond());
    json.writeEndObject();
    ContractJson.array(json, "parts", parts, part -> part(json, part));
    json.writeObjectPropertyStart("memory");
    json.writeNumberProperty("programBytes", memory.programBytes());
    json.writeNumberProperty("readers", memory.readers());
    json.writeNumberProperty("readerBytes", memory.readerBytes());
    json.writeNumberProperty("databaseBytes", memory.databaseBytes());
    json.writeEndObject();
    ContractJson.array(json, "runs", runs, run -> run(json, run));
    again(json);
    json.writeObjectPropertyStart("machine");
    json.writeNumberProperty("processors", machine.processors());
    json.writeStringProperty("java", machine.java());
    json.writeStringProperty("system", machine.system());
    json.writeEndObject();
    json.writeStringProperty("counted", counted);
    ContractJson.strings(json, "notCounted", notCounted);
  }

  private static void part(JsonGenerator json, Part part) {
    json.writeStartObject();
    json.writeStringProperty("name", part.name());
    decimal(json, "onceCpuMillis", part.onceCpuMillis());
    decimal(json, "eachCpuMillis", part.eachCpuMillis());
    json.writeEndObject();
  }

  private static void run(JsonGenerator json, Run run) {
    json.writeStartObject();
    json.writeStringProperty("name", run.name());
    json.writeNumberProperty("seen", run.seen());
    json.writeNumberProperty("unreadable", run.unreadable());
    json.writeNumberProperty("made", run.made());
    decimal(json, "seconds", run.seconds());
    decimal(json, "cpuSeconds", run.cpuSeconds());
    json.writeEndObject();
  }

  private void again(JsonGenerator json) {
    if (again == null) {
      json.writeNullProperty("again");
      return;
    }
    json.writeObjectPropertyStart("again");
    decimal(json, "eachCpuMillis", again.eachCpuMillis());
    decimal(json, "timesCheaper", again.timesCheaper());
    if (again.newMade() == null) {
      json.writeNullProperty("newMade");
    } else {
      json.writeNumberProperty("newMade", again.newMade());
    }
    decimal(json, "newCpuMillis", again.newCpuMillis());
    json.writeEndObject();
  }

  private static void decimal(JsonGenerator json, String name, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, ContractJson.decimal(value));
    }
  }
}
