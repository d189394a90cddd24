/// Text to profile by rules: sections, contacts, dates, employments, education, skills, languages.
@NullMarked
package dev.shortlist.profile;

import org.jspecify.annotations.NullMarked;
