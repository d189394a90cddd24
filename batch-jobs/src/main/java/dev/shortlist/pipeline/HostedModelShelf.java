package dev.shortlist.pipeline;

import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.EmbeddingFailedException.Side;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.HostedModel;
import dev.shortlist.embedding.HostedModels;
import dev.shortlist.embedding.Spending;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Home;
import dev.shortlist.store.Store;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Finds the optional artifact that the settings ask for.
final class HostedModelShelf {
  private static final String STATIC = "static";

  /// Texts that a model on this machine embeds before their vectors are kept.
  private static final int AT_ONCE = 32;

  private HostedModelShelf() {}

  /// What measures meaning under these settings. Nothing is looked for or sent when it is the
  /// table.
  static Meanings meanings(
      Settings settings, Home home, Store store, Supplier<Screening> screening) {
    String provider = settings.get(SettingKeys.EMBEDDING_MODEL);
    if (provider.equals(STATIC)) {
      return new TableMeanings(screening);
    }
    TenantId tenant = settings.get(SettingKeys.TENANT);
    if (provider.equals(LocalModelShelf.MINILM)) {
      return new HostedMeanings(store, tenant, screening, LocalModelShelf.open(home), AT_ONCE);
    }
    var spending =
        new CappedSpending(
            store, tenant, provider, settings.get(OpenAiKeys.PRICE), settings.get(OpenAiKeys.CAP));
    EmbeddingModel model = open(provider, home.plugins(provider), hosted(settings), spending);
    return new HostedMeanings(store, tenant, screening, model, settings.get(OpenAiKeys.BATCH));
  }

  private static HostedModel hosted(Settings settings) {
    return new HostedModel(
        settings.get(OpenAiKeys.ADDRESS),
        settings.get(OpenAiKeys.KEY),
        settings.get(OpenAiKeys.MODEL),
        settings.get(OpenAiKeys.DIMENSIONS),
        settings.get(OpenAiKeys.DIMENSIONS_ASKED).equals("yes")
            ? HostedModel.Shortening.ASKED
            : HostedModel.Shortening.NATIVE,
        settings.get(OpenAiKeys.BATCH),
        settings.get(OpenAiKeys.TIMEOUT),
        settings.get(OpenAiKeys.ATTEMPTS));
  }

  private static EmbeddingModel open(
      String provider, Path folder, HostedModel model, Spending spending) {
    return Plugins.find(HostedModels.class, each -> each.provider().equals(provider), folder)
        .orElseThrow(() ->
            new EmbeddingFailedException(
                Side.SETTINGS,
                "embedding.artifact",
                "embedding.model is "
                    + provider
                    + ", but its artifact is not in "
                    + folder
                    + ", where its jars belong",
                "build it with './mvnw -q -Dquick -Poptional package' and copy"
                    + " batch-jobs/openai/target/plugin/openai there, or set embedding.model to"
                    + " static",
                null))
        .open(model, spending);
  }
}
