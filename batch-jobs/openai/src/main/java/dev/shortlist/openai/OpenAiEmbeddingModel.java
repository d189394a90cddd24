package dev.shortlist.openai;

import com.openai.client.OpenAIClient;
import com.openai.errors.OpenAIException;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.embeddings.EmbeddingCreateParams;
import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.HostedModel;
import dev.shortlist.embedding.Spending;
import java.util.ArrayList;
import java.util.List;

/// Vectors from an OpenAI-compatible endpoint. Texts leave this machine: hand it masked ones. Each
/// call is counted before it is made; what fails for a moment is tried again, as patiently as the
/// service asks. Serves many threads.
///
/// Not deterministic to the last bit, as no hosted model is: keep the vectors, and never ask twice.
final class OpenAiEmbeddingModel implements EmbeddingModel {
  private final OpenAIClient client;
  private final HostedModel model;
  private final Spending spending;
  private final Patience patience;

  OpenAiEmbeddingModel(
      OpenAIClient client, HostedModel model, Spending spending, Patience patience) {
    this.client = client;
    this.model = model;
    this.spending = spending;
    this.patience = patience;
  }

  @Override
  public String id() {
    return model.id(OpenAiModels.PROVIDER);
  }

  @Override
  public int dimension() {
    return model.dimension();
  }

  /// One vector per text, in order; all zero for a blank text, of which nobody is asked.
  @Override
  public List<Embedding> embed(List<String> texts) {
    var embeddings = new ArrayList<Embedding>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      embeddings.add(new Embedding(new byte[model.dimension()]));
    }
    for (Batch batch : Batch.of(texts, model.batch())) {
      List<Embedding> answered = ask(batch);
      for (int i = 0; i < answered.size(); i++) {
        embeddings.set(batch.places().get(i), answered.get(i));
      }
    }
    return embeddings;
  }

  private List<Embedding> ask(Batch batch) {
    EmbeddingCreateParams question = question(batch);
    for (int attempt = 1; ; attempt++) {
      spending.reserve(batch.mostTokens());
      try {
        CreateEmbeddingResponse response = client.embeddings().create(question);
        Answer answer = Answer.read(response, model.dimension());
        answer.charged().ifPresent(tokens -> spending.settle(batch.mostTokens(), tokens));
        return answer.embeddings(batch.texts().size());
      } catch (OpenAIException failed) {
        Refusal refusal = Refusal.of(failed, model);
        if (refusal.isUncharged()) {
          spending.settle(batch.mostTokens(), 0);
        }
        if (!refusal.mayPass()) {
          throw refusal.failure();
        }
        if (attempt == model.attempts()) {
          throw refusal.failureAfter(attempt);
        }
        patience.waitBefore(attempt + 1, refusal);
      }
    }
  }

  private EmbeddingCreateParams question(Batch batch) {
    var question =
        EmbeddingCreateParams.builder()
            .model(model.name())
            .inputOfArrayOfStrings(batch.texts())
            .encodingFormat(EmbeddingCreateParams.EncodingFormat.FLOAT);
    return switch (model.shortening()) {
      case ASKED -> question.dimensions(model.dimension()).build();
      case NATIVE -> question.build();
    };
  }
}
