package dev.shortlist.profile;

/// One line of a CV, trimmed and without its bullet: UTF-16 offsets [start, end) of the visible
/// text. Gap says that an empty line stands before it, heading that the reader took it for one by
/// its looks.
record Line(int start, int end, String text, boolean bullet, boolean gap, boolean heading) {
  boolean contains(int offset) {
    return offset >= start && offset < end;
  }
}
