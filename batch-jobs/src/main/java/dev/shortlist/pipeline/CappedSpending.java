package dev.shortlist.pipeline;

import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.EmbeddingFailedException.Side;
import dev.shortlist.embedding.Spending;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Counts a tenant's use of a hosted model in the database, in a transaction of its own before each
/// call, up to a cap that no number of processes goes over together.
///
/// @param price of a million tokens
/// @param cap of all calls there ever were, in the same currency
record CappedSpending(
    Store store, TenantId tenant, String provider, BigDecimal price, BigDecimal cap)
    implements Spending {
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal NANOS_PER_MILLIONTH = BigDecimal.valueOf(1_000);

  @Override
  public void reserve(long tokens) {
    long most = cap.multiply(NANOS).longValueExact();
    if (!store.askApart(
        tenant, apart -> apart.spendings().reserve(provider, nanos(tokens), most))) {
      long spent = store.askApart(tenant, apart -> apart.spendings().spentNanos(provider));
      throw new EmbeddingFailedException(
          Side.SETTINGS,
          "embedding.cap",
          "tenant "
              + tenant
              + " has spent "
              + words(spent)
              + " of the "
              + cap.toPlainString()
              + " that "
              + provider
              + ".cap allows, and the next call could cost "
              + words(nanos(tokens)),
          "raise " + provider + ".cap, or set embedding.model to static",
          null);
    }
  }

  @Override
  public void settle(long reserved, long charged) {
    store.askApart(
        tenant,
        apart -> {
          apart.spendings().correct(provider, nanos(charged) - nanos(reserved));
          return charged;
        });
  }

  /// Rounded up: what is counted is never less than what is paid.
  private long nanos(long tokens) {
    return price
        .multiply(NANOS_PER_MILLIONTH)
        .multiply(BigDecimal.valueOf(tokens))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  private static String words(long nanos) {
    return BigDecimal.valueOf(nanos, 9).setScale(6, RoundingMode.CEILING).toPlainString();
  }
}
