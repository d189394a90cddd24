package dev.shortlist.search;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// What a commit says of itself, kept in Lucene's user data: checkpoint, how the index was made,
/// the embedding model of its vectors (empty for the one that ships with Shortlist), and their
/// dimension (0 while it holds none).
record CommitFacts(String format, Checkpoint checkpoint, String model, int dimension) {
  /// Changes when what is written changes in any way that a reader or `export` could see.
  static final String FORMAT = "8/" + TextAnalysis.VERSION + "/lucene-10";

  private static final String FORMAT_KEY = "format";
  private static final String XACT_KEY = "xact";
  private static final String NUMBER_KEY = "number";
  private static final String MODEL_KEY = "model";
  private static final String DIMENSION_KEY = "dimension";

  static CommitFacts of(Checkpoint checkpoint, String model, int dimension) {
    return new CommitFacts(FORMAT, checkpoint, model, dimension);
  }

  static CommitFacts read(Path folder, Map<String, String> userData) {
    try {
      return new CommitFacts(
          value(folder, userData, FORMAT_KEY),
          new Checkpoint(
              Long.parseLong(value(folder, userData, XACT_KEY)),
              Long.parseLong(value(folder, userData, NUMBER_KEY))),
          userData.getOrDefault(MODEL_KEY, ""),
          Integer.parseInt(value(folder, userData, DIMENSION_KEY)));
    } catch (NumberFormatException e) {
      throw new IndexDamagedException(folder, "its commit has no readable checkpoint", e);
    }
  }

  /// Refuses an index that another release made: its terms would not be those of today's lines.
  CommitFacts requireCurrentFormat(Path folder) {
    if (!format.equals(FORMAT)) {
      throw new IndexOutdatedException(
          "the index in "
              + folder
              + " has the format "
              + format
              + " but this release needs "
              + FORMAT
              + "; rebuild it: shortlist index rebuild");
    }
    return this;
  }

  /// Refuses an index whose vectors are of another model than lines are measured by now.
  CommitFacts requireModel(Path folder, String wanted) {
    if (!model.equals(wanted)) {
      throw new IndexOutdatedException(
          "the index in "
              + folder
              + " holds vectors of "
              + named(model)
              + " but the settings say "
              + named(wanted)
              + ": another embedding model; rebuild it: shortlist index rebuild");
    }
    return this;
  }

  private static String named(String model) {
    return model.isEmpty() ? "Shortlist's own table" : model;
  }

  /// These facts with the dimension of one more vector; another model's is refused.
  CommitFacts withVector(Path folder, int more) {
    if (more == 0 || more == dimension) {
      return this;
    }
    if (dimension != 0) {
      throw new IndexOutdatedException(
          "the index in "
              + folder
              + " holds vectors of "
              + dimension
              + " dimensions but a candidate has "
              + more
              + ": another embedding model; rebuild it: shortlist index rebuild");
    }
    return new CommitFacts(format, checkpoint, model, more);
  }

  CommitFacts at(Checkpoint later) {
    return new CommitFacts(format, later, model, dimension);
  }

  Map<String, String> toUserData() {
    var data = new TreeMap<String, String>();
    data.put(FORMAT_KEY, format);
    data.put(XACT_KEY, Long.toString(checkpoint.xact()));
    data.put(NUMBER_KEY, Long.toString(checkpoint.number()));
    if (!model.isEmpty()) {
      data.put(MODEL_KEY, model);
    }
    data.put(DIMENSION_KEY, Integer.toString(dimension));
    return data;
  }

  private static String value(Path folder, Map<String, String> userData, String key) {
    String value = userData.get(key);
    if (value == null) {
      throw new IndexDamagedException(folder, "its commit does not say its " + key, null);
    }
    return value;
  }
}
