package dev.shortlist.cli.bench;

import java.nio.file.Path;

/// A CV that can be read.
///
/// @param file where it lies
/// @param mediaType what it is by its content
/// @param suffix its name's ending with the dot, or ""
/// @param bytes size of the file
/// @param characters length of its visible text
record OriginalCv(Path file, String mediaType, String suffix, long bytes, int characters) {}
