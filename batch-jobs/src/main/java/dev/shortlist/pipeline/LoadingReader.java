package dev.shortlist.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/// Hands out items of another reader with what they need, loaded for some of them at a time; the
/// loader may leave items out.
final class LoadingReader<I, O> implements ItemReader<O> {
  /// Small, since what is loaded is held: a dossier is some 300 kB.
  static final int AT_A_TIME = 25;

  private final PagedReader<I> items;
  private final Function<List<I>, List<O>> loader;
  private final Deque<O> loaded = new ArrayDeque<>();

  LoadingReader(PagedReader<I> items, Function<List<I>, List<O>> loader) {
    this.items = items;
    this.loader = loader;
  }

  @Override
  public @Nullable O read() {
    while (loaded.isEmpty()) {
      var next = new ArrayList<I>(AT_A_TIME);
      I item = items.read();
      while (item != null) {
        next.add(item);
        item = next.size() < AT_A_TIME ? items.read() : null;
      }
      if (next.isEmpty()) {
        return null;
      }
      loaded.addAll(loader.apply(next));
    }
    return loaded.poll();
  }
}
