package dev.shortlist.profile;

import dev.shortlist.hiring.PartialDate;
import org.jspecify.annotations.Nullable;

/// A time that a CV names, at UTF-16 offsets [start, end): a single date (RANGE is false, from
/// equals to), a range, or one that lasts (current, to is null).
record DateSpan(
    int start,
    int end,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    boolean current,
    boolean range) {}
