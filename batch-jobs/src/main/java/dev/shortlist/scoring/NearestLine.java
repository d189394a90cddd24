package dev.shortlist.scoring;

/// The line of a CV that is most like a wish: its number and its cosine (above 0).
record NearestLine(int line, double cosine) {}
