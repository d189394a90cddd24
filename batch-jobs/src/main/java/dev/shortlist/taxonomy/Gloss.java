package dev.shortlist.taxonomy;

/// What words of a text, at UTF-16 offsets [start, end), are in English; "" when they only join
/// others.
public record Gloss(int start, int end, String english) {}
