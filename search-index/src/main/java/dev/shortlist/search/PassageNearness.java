package dev.shortlist.search;

/// How near a candidate's passages are to a line: the mean cosine of the three nearest, and where
/// the nearest of all stands in the text.
record PassageNearness(double cosine, int start, int end) {}
