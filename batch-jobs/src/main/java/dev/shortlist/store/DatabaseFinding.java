package dev.shortlist.store;

/// Something about a database that keeps Shortlist from using it, as `doctor` and `database check`
/// print it.
///
/// @param check the name of the doctor's check, as `database.role`
/// @param what what is wrong and with which thing
/// @param why what would happen, or what the server said
/// @param fix what to do
public record DatabaseFinding(String check, String what, String why, String fix) {
  @Override
  public String toString() {
    return what + ": " + why + " [" + check + "]";
  }
}
