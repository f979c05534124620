package explore.weave;

/// What weaving a program needs to know everywhere.
///
/// @param main      internal name of the main class
/// @param additions are arithmetic operations steps? For tests
record WeaveContext(
    String main, ClassTable classes, Redirects redirects, Refusals refusals, boolean additions) {}
