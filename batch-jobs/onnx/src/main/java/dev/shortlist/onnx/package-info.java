/// Meaning by all-MiniLM-L6-v2 on this machine, run by ONNX Runtime, whose native code and classes
/// stay in here.
@NullMarked
package dev.shortlist.onnx;

import org.jspecify.annotations.NullMarked;
