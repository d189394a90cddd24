/// A profile, its passages and a vacancy to a scorecard in which every point quotes its line.
@NullMarked
package dev.shortlist.scoring;

import org.jspecify.annotations.NullMarked;
