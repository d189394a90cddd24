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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds the optional artifact that the settings ask for: on the class path, else among the jars in
/// the home's folder plugins, whose libraries nobody else sees.
final class HostedModelShelf {
  private static final String STATIC = "static";

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
    ClassLoader own = HostedModelShelf.class.getClassLoader();
    return find(provider, own)
        .or(() -> find(provider, jars(folder, own)))
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

  private static Optional<HostedModels> find(String provider, ClassLoader classes) {
    for (HostedModels models : ServiceLoader.load(HostedModels.class, classes)) {
      if (models.provider().equals(provider)) {
        return Optional.of(models);
      }
    }
    return Optional.empty();
  }

  /// The loader stays open as long as its model: until the program ends.
  private static ClassLoader jars(Path folder, ClassLoader parent) {
    if (!Files.isDirectory(folder)) {
      return parent;
    }
    var jars = new ArrayList<URL>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      for (Path jar : sorted) {
        jars.add(url(jar));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + folder, e);
    }
    return new URLClassLoader("plugins", jars.toArray(new URL[0]), parent);
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }
}
