package dev.shortlist.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/// Reads what is missing a page at a time. It keeps no state: a page begins after the last item
/// handed out, and a new reader begins at the start, where nothing is missing any more.
final class PagedReader<T> implements ItemReader<T> {
  private final Function<@Nullable T, List<T>> pageAfter;
  private final Deque<T> page = new ArrayDeque<>();
  private @Nullable T last;
  private boolean ended;

  /// pageAfter gives the items after this one (null for the first page), empty at the end.
  PagedReader(Function<@Nullable T, List<T>> pageAfter) {
    this.pageAfter = pageAfter;
  }

  @Override
  public @Nullable T read() {
    if (page.isEmpty() && !ended) {
      page.addAll(pageAfter.apply(last));
      ended = page.isEmpty();
    }
    T next = page.poll();
    if (next != null) {
      last = next;
    }
    return next;
  }
}
