package dev.shortlist.pipeline;

import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.EmbeddingFailedException.Side;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.LocalModels;
import dev.shortlist.store.Home;
import java.nio.file.Path;

/// Opens the optional model that runs on this machine, whose artifact has native code and is
/// therefore none of Shortlist's own.
final class LocalModelShelf {
  /// Its name in settings and below the home's plugins.
  static final String MINILM = "minilm";

  private LocalModelShelf() {}

  /// @throws EmbeddingFailedException when the artifact is not there or does not run
  static EmbeddingModel open(Home home) {
    Path folder = home.plugins(MINILM);
    return Plugins.find(LocalModels.class, models -> models.name().equals(MINILM), folder)
        .orElseThrow(() ->
            new EmbeddingFailedException(
                Side.SETTINGS,
                "embedding.artifact",
                "the model " + MINILM + " is not in " + folder + ", where its jars belong",
                "build it once with './mvnw -q -Dquick -Poptional -pl batch-jobs/onnx -am package'"
                    + " and copy the folder: mkdir -p "
                    + folder.getParent()
                    + " && cp -r batch-jobs/onnx/target/plugin/minilm "
                    + folder.getParent(),
                null))
        .open();
  }
}
