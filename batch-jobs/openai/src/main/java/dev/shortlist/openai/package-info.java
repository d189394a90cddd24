/// Meaning by any OpenAI-compatible endpoint, asked through openai-java, whose classes stay in
/// here.
@NullMarked
package dev.shortlist.openai;

import org.jspecify.annotations.NullMarked;
