/// A run's receipt in the forms that build servers show: JUnit XML, SARIF and Markdown.
@NullMarked
package dev.shortlist.cli.reports;

import org.jspecify.annotations.NullMarked;
