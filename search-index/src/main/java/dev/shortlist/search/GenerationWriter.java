package dev.shortlist.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/// Writes to one generation, for the holder of the folder's lock. Nothing counts until [#commit];
/// closing without it leaves the generation as it was.
final class GenerationWriter implements Closeable {
  private static final double BUFFER_MEGABYTES = 32;

  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final TextAnalysis analysis;
  private final LanguageStems stems = new LanguageStems();
  private CommitFacts facts;

  private GenerationWriter(
      Path folder, FSDirectory directory, IndexWriter writer, TextAnalysis analysis, String model) {
    this.folder = folder;
    this.analysis = analysis;
    this.directory = directory;
    this.writer = writer;
    this.facts = CommitFacts.of(Checkpoint.START, model, 0);
  }

  /// A writer to a new, empty generation for vectors of this model.
  static GenerationWriter create(Path folder, Path generation, TextAnalysis analysis, String model)
      throws IOException {
    return open(folder, generation, analysis, IndexWriterConfig.OpenMode.CREATE, model);
  }

  /// A writer that goes on from the last commit.
  static GenerationWriter append(Path folder, Path generation, TextAnalysis analysis)
      throws IOException {
    GenerationWriter writer =
        open(folder, generation, analysis, IndexWriterConfig.OpenMode.APPEND, "");
    try {
      var userData = new TreeMap<String, String>();
      writer
          .writer
          .getLiveCommitData()
          .forEach(entry -> userData.put(entry.getKey(), entry.getValue()));
      writer.facts = CommitFacts.read(folder, userData).requireCurrentFormat(folder);
      return writer;
    } catch (RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer);
      throw e;
    }
  }

  private static GenerationWriter open(
      Path folder,
      Path generation,
      TextAnalysis analysis,
      IndexWriterConfig.OpenMode mode,
      String model)
      throws IOException {
    FSDirectory directory = FSDirectory.open(generation);
    try {
      var config =
          new IndexWriterConfig(analysis.analyzer())
              .setOpenMode(mode)
              .setCommitOnClose(false)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setSimilarity(new BM25Similarity())
              .setMergePolicy(new TieredMergePolicy())
              .setMergeScheduler(new SerialMergeScheduler());
      return new GenerationWriter(
          folder, directory, new IndexWriter(directory, config), analysis, model);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  CommitFacts facts() {
    return facts;
  }

  void make(IndexChange change) throws IOException {
    switch (change) {
      case IndexChange.Put(CandidateDocument document) -> put(document);
      case IndexChange.Remove(String candidate) ->
          writer.deleteDocuments(CandidateFields.idTerm(candidate));
    }
  }

  void put(CandidateDocument document) throws IOException {
    facts = facts.withVector(folder, document.vector().dimension());
    writer.updateDocument(
        CandidateFields.idTerm(document.id()), CandidateFields.toLucene(document, analysis, stems));
  }

  /// One segment without deleted documents: nothing removed is left in any file.
  void mergeToOne() throws IOException {
    writer.forceMerge(1);
  }

  void commit(Checkpoint checkpoint) throws IOException {
    writer.flush(); // merges before the commit: what a merge makes after it, closing throws away
    facts = facts.at(checkpoint);
    writer.setLiveCommitData(facts.toUserData().entrySet());
    writer.commit();
    writer.deleteUnusedFiles();
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback(); // what was committed stays
    }
  }
}
