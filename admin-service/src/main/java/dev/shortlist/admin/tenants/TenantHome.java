package dev.shortlist.admin.tenants;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.IndexDamagedException;
import dev.shortlist.search.IndexMissingException;
import dev.shortlist.search.IndexOutdatedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One tenant's installation and open index, lent to those who borrowed it from [TenantHomes].
public final class TenantHome implements AutoCloseable {
  private final Installation installation;
  private int borrowers;
  private @Nullable CandidateIndex index;

  TenantHome(Installation installation) {
    this.installation = installation;
  }

  public Installation installation() {
    return installation;
  }

  /// The tenant's index, opened when first asked for; one that cannot be used is made anew.
  public synchronized CandidateIndex index() {
    CandidateIndex open = index;
    if (open == null) {
      open = opened();
      index = open;
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
  synchronized Optional<Long> candidates() {
    return Optional.ofNullable(index).map(open -> (long) open.stats().candidates());
  }

  synchronized void lend() {
    borrowers++;
  }

  /// Whether nobody has it, so that it can be closed.
  synchronized boolean isIdle() {
    return borrowers == 0;
  }

  synchronized void dispose() {
    if (index != null) {
      index.close();
      index = null;
    }
    installation.close();
  }

  /// Gives it back.
  @Override
  public synchronized void close() {
    borrowers--;
  }
}
