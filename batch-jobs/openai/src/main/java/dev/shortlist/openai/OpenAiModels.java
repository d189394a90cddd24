package dev.shortlist.openai;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.LogLevel;
import com.openai.core.Timeout;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.HostedModel;
import dev.shortlist.embedding.HostedModels;
import dev.shortlist.embedding.Spending;
import java.time.Clock;
import java.time.Duration;

/// The provider `openai`.
public final class OpenAiModels implements HostedModels {
  static final String PROVIDER = "openai";
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

  @Override
  public String provider() {
    return PROVIDER;
  }

  @Override
  public EmbeddingModel open(HostedModel model, Spending spending) {
    return new OpenAiEmbeddingModel(
        client(model), model, spending, new Patience(Clock.systemUTC(), Thread::sleep));
  }

  /// A client that takes nothing from the environment, logs nothing, repeats nothing (each call is
  /// counted by us), follows no redirect with the key, and tells nothing of this machine.
  static OpenAIClient client(HostedModel model) {
    Duration connect =
        model.timeout().compareTo(LONGEST_CONNECT) < 0 ? model.timeout() : LONGEST_CONNECT;
    return OpenAIOkHttpClient.builder()
        .baseUrl(model.address().toString())
        .apiKey(model.key().isEmpty() ? "none" : model.key())
        .maxRetries(0)
        .timeout(Timeout.builder().connect(connect).request(model.timeout()).build())
        .followRedirects(false)
        .disableTelemetry(true)
        .logLevel(LogLevel.OFF)
        .build();
  }
}
