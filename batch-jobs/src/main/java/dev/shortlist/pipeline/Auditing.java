package dev.shortlist.pipeline;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.AuditHead;
import dev.shortlist.privacy.AuditKey;
import dev.shortlist.privacy.AuditMark;
import dev.shortlist.privacy.ChainBreak;
import dev.shortlist.privacy.ChainCheck;
import dev.shortlist.store.AuditFolder;
import dev.shortlist.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Checks audit trails against themselves and against what is kept of them outside the database.
public final class Auditing {
  /// What a check found.
  ///
  /// @param rows how many rows there are
  /// @param head where the trail ends, sealed
  /// @param breaks by row; none when the trail is as it was written
  public record Verdict(long rows, AuditHead head, List<ChainBreak> breaks) {
    public Verdict {
      breaks = List.copyOf(breaks);
    }

    public boolean isWhole() {
      return breaks.isEmpty();
    }
  }

  private final Store store;
  private final AuditFolder folder;
  private final Supplier<AuditKey> key;

  Auditing(Store store, AuditFolder folder, Supplier<AuditKey> key) {
    this.store = store;
    this.folder = folder;
    this.key = key;
  }

  /// Goes through the whole trail of a tenant.
  ///
  /// @param heads more heads to hold it against than the home's own, of this tenant and by this key
  public Verdict verify(TenantId tenant, List<AuditHead> heads, Clock clock) {
    var marks = new ArrayList<AuditMark>();
    folder.head(tenant).filter(this::isOurs).ifPresent(head -> marks.add(head.mark()));
    heads.forEach(head -> marks.add(head.mark()));
    var check = new ChainCheck(tenant, key.get(), marks);
    AuditMark end = store.ask(tenant, each -> each.audit().forEach(check::next));
    List<ChainBreak> breaks = check.end(end);
    var verdict =
        new Verdict(check.rows(), AuditHead.of(tenant, end, clock.instant(), key.get()), breaks);
    if (verdict.isWhole()) {
      folder.keep(verdict.head());
    }
    return verdict;
  }

  /// The trail's end, sealed.
  public AuditHead head(TenantId tenant, Clock clock) {
    AuditMark mark = store.ask(tenant, each -> each.audit().mark());
    return AuditHead.of(tenant, mark, clock.instant(), key.get());
  }

  /// Whether this home's key sealed it.
  public boolean isOurs(AuditHead head) {
    return head.isBy(key.get());
  }

  /// Keeps in the home how far the trails have come by what this process added.
  public void keepHeads(Clock clock) {
    store
        .audit()
        .takeMarks()
        .forEach(
            (tenant, mark) -> folder.keep(AuditHead.of(tenant, mark, clock.instant(), key.get())));
  }
}
