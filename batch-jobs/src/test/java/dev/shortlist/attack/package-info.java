/// Invented CVs with text hidden in them in every way we know, and clean ones that look alike.
@org.jspecify.annotations.NullMarked
package dev.shortlist.attack;
