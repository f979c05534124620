package explore.weave;

/// What weaving a program needs to know everywhere.
///
/// @param main      internal name of the main class
/// @param additions are arithmetic operations steps? For tests
record WeaveContext(
    String main, ClassTable classes, Redirects redirects, Refusals refusals, boolean additions) {
  /// Has an object of this class final fields that nobody can see before they are set, and can
  /// others than main make one?
  boolean freezes(String type) {
    return !type.equals(main) && classes.freezes(type);
  }
}
