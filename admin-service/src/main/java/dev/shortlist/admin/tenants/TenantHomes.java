package dev.shortlist.admin.tenants;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.Installation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The installation for each tenant, with its taxonomies, questions and index; a few are kept open,
/// those used last. Borrow one, and give it back by closing it.
@Component
public class TenantHomes implements DisposableBean {
  private static final int KEPT = 4;

  private final Installation whole;
  private final Map<TenantId, TenantHome> homes = new LinkedHashMap<>(16, 0.75f, true);

  TenantHomes(Installation whole) {
    this.whole = whole;
  }

  /// The tenant's, for as long as it is not closed.
  public TenantHome borrow(TenantId tenant) {
    TenantHome home;
    List<TenantHome> evicted;
    synchronized (homes) {
      home = homes.computeIfAbsent(tenant, each -> new TenantHome(whole.as(each)));
      home.lend();
      evicted = evict();
    }
    evicted.forEach(TenantHome::dispose);
    return home;
  }

  /// Those in use stay, however many they are.
  private List<TenantHome> evict() {
    var evicted = new ArrayList<TenantHome>();
    Iterator<TenantHome> oldest = homes.values().iterator();
    while (homes.size() > KEPT && oldest.hasNext()) {
      TenantHome home = oldest.next();
      if (home.isIdle()) {
        oldest.remove();
        evicted.add(home);
      }
    }
    return evicted;
  }

  /// How many candidates each index that is open holds, as far as they can be read.
  ///
  /// @throws RuntimeException when one of them cannot be read any more
  public List<Long> openIndexes() {
    List<TenantHome> open;
    synchronized (homes) {
      open = List.copyOf(homes.values());
      open.forEach(TenantHome::lend);
    }
    try {
      return open.stream().map(TenantHome::candidates).flatMap(Optional::stream).toList();
    } finally {
      open.forEach(TenantHome::close);
    }
  }

  @Override
  public void destroy() {
    synchronized (homes) {
      homes.values().forEach(TenantHome::dispose);
      homes.clear();
    }
  }
}
