package dev.shortlist.admin.audit;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.AuditEvent;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.Store;

/// The deed of one request, ended once: before its answer is sent where that can be, else after.
final class RequestDeed {
  static final String ATTRIBUTE = RequestDeed.class.getName();

  private static final int FAILED = 500;
  private static final int REFUSED = 400;

  private final Deed deed;
  private final Store store;
  private boolean ended;

  RequestDeed(Deed deed, Store store) {
    this.deed = deed;
    this.store = store;
  }

  Deed deed() {
    return deed;
  }

  /// Writes what is not in the trail yet: the deed with its outcome, or that it failed after a part
  /// of it was done.
  void end(int status) {
    if (ended || deed.action().isEmpty() || (!deed.isOpen() && status < FAILED)) {
      return;
    }
    ended = true;
    deed.tenant().ifPresent(tenant -> append(tenant, outcome(status)));
  }

  private void append(TenantId tenant, AuditEvent.Outcome outcome) {
    deed.written();
    store.tell(tenant, each -> each.audit().append(deed.event(outcome)));
  }

  private static AuditEvent.Outcome outcome(int status) {
    if (status >= FAILED) {
      return AuditEvent.Outcome.FAILED;
    }
    return status >= REFUSED ? AuditEvent.Outcome.REFUSED : AuditEvent.Outcome.DONE;
  }
}
