package dev.shortlist.cli.bench;

import java.nio.file.Path;

/// A CV that can be read and copied.
///
/// @param file where it lies
/// @param mediaType what it is by its content
/// @param suffix its name's ending with the dot, or ""
record OriginalCv(Path file, String mediaType, String suffix) {}
