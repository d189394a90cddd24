package dev.shortlist.bench;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Texts to a ranking as LangChain4j's documentation shows it: an ingestor splits, embeds and
/// keeps; a search over the store finds each candidate's best segments. Serves many threads.
final class Assembly {
  /// What fits about 128 word pieces, where bge is quickest and passages are as long as ours.
  private static final int SEGMENT_CHARACTERS = 500;

  private static final int BEST_SEGMENTS = 3;
  private static final String DOCUMENT = "document";

  private final EmbeddingModel model;
  private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
  private final EmbeddingStoreIngestor ingestor;

  /// A candidate's cosine with a vacancy, -1..1.
  record Ranked(String document, double score) {}

  Assembly(EmbeddingModel model) {
    this.model = model;
    this.ingestor =
        EmbeddingStoreIngestor.builder()
            .documentSplitter(DocumentSplitters.recursive(SEGMENT_CHARACTERS, 0))
            .embeddingModel(model)
            .embeddingStore(store)
            .build();
  }

  void add(String document, String text) {
    ingestor.ingest(Document.from(text, Metadata.from(DOCUMENT, document)));
  }

  int segments() {
    return store.size();
  }

  /// All candidates, best first: the mean cosine of the vacancy with the three best segments of
  /// each, ties by name.
  List<Ranked> rank(String vacancy) {
    if (store.isEmpty()) {
      return List.of();
    }
    Embedding query = model.embed(vacancy).content();
    var request =
        EmbeddingSearchRequest.builder().queryEmbedding(query).maxResults(store.size()).build();
    var best = new TreeMap<String, List<Double>>();
    for (EmbeddingMatch<TextSegment> match : store.search(request).matches()) {
      String document = match.embedded().metadata().getString(DOCUMENT);
      List<Double> scores = best.computeIfAbsent(document, d -> new ArrayList<>(BEST_SEGMENTS));
      if (scores.size() < BEST_SEGMENTS) {
        scores.add(CosineSimilarity.fromRelevanceScore(match.score()));
      }
    }
    return ranked(best);
  }

  private static List<Ranked> ranked(Map<String, List<Double>> best) {
    var ranked = new ArrayList<Ranked>(best.size());
    for (Map.Entry<String, List<Double>> entry : best.entrySet()) {
      double sum = 0;
      for (double score : entry.getValue()) {
        sum += score;
      }
      ranked.add(new Ranked(entry.getKey(), sum / entry.getValue().size()));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }
}
