package dev.shortlist.privacy;

import dev.shortlist.hiring.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Goes through a tenant's trail, row by row in order of numbers, and names every row that is not
/// as it was written. Rows may come in their thousands: only breaks are kept, 100 at most.
public final class ChainCheck {
  private static final int MOST = 100;

  private final TenantId tenant;
  private final AuditKey key;
  private final TreeMap<Long, String> known = new TreeMap<>();
  private final List<ChainBreak> breaks = new ArrayList<>();
  private AuditMark last = AuditMark.NONE;
  private long rows;

  /// @param marks what is known of the trail from outside the database
  public ChainCheck(TenantId tenant, AuditKey key, List<AuditMark> marks) {
    this.tenant = tenant;
    this.key = key;
    marks.forEach(mark -> known.put(mark.number(), mark.hash()));
    known.remove(0L);
  }

  /// Takes the next row.
  public void next(AuditRow row) {
    rows++;
    boolean gap = row.number() != last.number() + 1;
    if (gap) {
      missing(last.number() + 1, row.number() - 1);
    }
    if (!row.isWhole(tenant)) {
      found(row.number(), ChainBreak.Kind.ALTERED, "its contents are not those it was hashed with");
    } else if (!gap && !row.previous().equals(last.hash())) {
      found(row.number(), ChainBreak.Kind.MOVED, "it does not follow the row before it");
    } else if (!row.key().equals(key.id())) {
      found(row.number(), ChainBreak.Kind.FORGED, "it was sealed by another key, " + row.key());
    } else if (!key.hasSealed(row.hash(), row.seal())) {
      found(row.number(), ChainBreak.Kind.FORGED, "its seal is not by the key it names");
    } else {
      compare(row);
    }
    known.remove(row.number());
    last = row.mark();
  }

  private void compare(AuditRow row) {
    String outside = known.get(row.number());
    if (outside != null && !outside.equals(row.hash())) {
      found(
          row.number(),
          ChainBreak.Kind.ALTERED,
          "a head kept outside the database says that another row stood here");
    }
  }

  /// Ends the trail where the database says that it ends; gives the breaks, by row.
  public List<ChainBreak> end(AuditMark head) {
    long furthest = Math.max(head.number(), known.isEmpty() ? 0 : known.lastKey());
    if (last.number() < furthest) {
      missing(last.number() + 1, furthest);
    } else if (last.number() > head.number()) {
      found(
          head.number() + 1,
          ChainBreak.Kind.FORGED,
          "it stands behind the trail's end, row " + head.number());
    } else if (!last.hash().equals(head.hash())) {
      found(last.number(), ChainBreak.Kind.ALTERED, "the trail's end names another row here");
    }
    return breaks();
  }

  /// How many rows were seen.
  public long rows() {
    return rows;
  }

  /// The last row seen.
  public AuditMark last() {
    return last;
  }

  private List<ChainBreak> breaks() {
    return breaks.stream().sorted(java.util.Comparator.comparingLong(ChainBreak::row)).toList();
  }

  private void missing(long from, long to) {
    found(
        from,
        ChainBreak.Kind.MISSING,
        from >= to ? "it is gone" : "it is gone, with all up to row " + to);
  }

  private void found(long row, ChainBreak.Kind kind, String what) {
    if (breaks.size() < MOST) {
      breaks.add(new ChainBreak(row, kind, what));
    }
  }
}
