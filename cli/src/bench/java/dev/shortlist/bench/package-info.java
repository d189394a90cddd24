/// The assembly that people would write themselves, from the documentation of Tika and LangChain4j,
/// measured beside Shortlist on the same files; ships with nothing.
@NullMarked
package dev.shortlist.bench;

import org.jspecify.annotations.NullMarked;
