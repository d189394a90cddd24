package dev.shortlist.admin.limits;

import dev.shortlist.hiring.Sha256;
import dev.shortlist.pipeline.LimitKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.store.Database;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A bucket of calls for each caller and group, in the database.
final class Buckets {
  private static final int SWEEP_EVERY = 5_000;
  private static final int SWEEP_AT_MOST = 1_000;

  private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
  private final Map<Group, BucketConfiguration> configurations = new EnumMap<>(Group.class);
  private final Map<Group, LimitKeys.Limit> limits = new EnumMap<>(Group.class);
  private final AtomicInteger calls = new AtomicInteger();

  Buckets(Database database, Settings settings) {
    buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database.dataSource())
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("rate_bucket")
            .idColumn("id")
            .stateColumn("state")
            .expiresAtColumn("expires_at")
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                    Duration.ofMinutes(1)))
            .build();
    for (Group group : Group.values()) {
      LimitKeys.Limit limit = settings.get(group.key());
      limits.put(group, limit);
      configurations.put(
          group,
          BucketConfiguration.builder()
              .addLimit(
                  each -> each.capacity(limit.calls()).refillGreedy(limit.calls(), limit.time()))
              .build());
    }
  }

  LimitKeys.Limit limit(Group group) {
    return java.util.Objects.requireNonNull(limits.get(group));
  }

  /// Takes one call from this caller's bucket, if there is one left.
  ///
  /// @param caller whoever calls; only a hash is kept
  ConsumptionProbe take(Group group, String caller) {
    if (calls.incrementAndGet() % SWEEP_EVERY == 0) {
      Thread.startVirtualThread(() -> buckets.removeExpired(SWEEP_AT_MOST));
    }
    LimitKeys.Limit limit = limit(group);
    String key = Sha256.of(group + " " + limit + " " + caller);
    return buckets
        .builder()
        .build(key, () -> java.util.Objects.requireNonNull(configurations.get(group)))
        .tryConsumeAndReturnRemaining(1);
  }
}
