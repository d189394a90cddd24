package dev.shortlist.admin.tenants;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.IndexDamagedException;
import dev.shortlist.search.IndexMissingException;
import dev.shortlist.search.IndexOutdatedException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One tenant's installation and open index, lent to those who borrowed it from [TenantHomes].
public final class TenantHome implements AutoCloseable {
  private final Installation installation;
  private final AtomicInteger borrowers = new AtomicInteger();
  private final Object opening = new Object();
  private volatile @Nullable CandidateIndex index;

  TenantHome(Installation installation) {
    this.installation = installation;
  }

  public Installation installation() {
    return installation;
  }

  /// The tenant's index, opened when first asked for; one that cannot be used is made anew. Who
  /// asks meanwhile waits; nobody else does, however long that takes.
  public CandidateIndex index() {
    CandidateIndex open = index;
    if (open == null) {
      synchronized (opening) {
        open = index;
        if (open == null) {
          open = opened();
          index = open;
        }
      }
    }
    return open;
  }

  private CandidateIndex opened() {
    try {
      return installation.indexes().open(installation.tenant());
    } catch (IndexDamagedException | IndexOutdatedException | IndexMissingException unusable) {
      installation.indexes().rebuild(installation.tenant());
      return installation.indexes().open(installation.tenant());
    }
  }

  /// The candidates in its index; nothing while that is not open.
  ///
  /// @throws RuntimeException when the index cannot be read any more
  Optional<Long> candidates() {
    return Optional.ofNullable(index).map(open -> (long) open.stats().candidates());
  }

  /// Counts a borrower; under the lock of [TenantHomes].
  void lend() {
    borrowers.incrementAndGet();
  }

  /// Whether nobody has it, so that it can be closed; under the lock of [TenantHomes].
  boolean isIdle() {
    return borrowers.get() == 0;
  }

  /// Closes what is open, once nobody can borrow it any more.
  void dispose() {
    CandidateIndex open = index;
    index = null;
    if (open != null) {
      open.close();
    }
    installation.close();
  }

  /// Gives it back.
  @Override
  public void close() {
    borrowers.decrementAndGet();
  }
}
