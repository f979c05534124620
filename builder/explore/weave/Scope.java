package explore.weave;

/// What weaving a program needs to know everywhere.
///
/// @param additions are arithmetic operations steps? For tests
record Scope(
    ClassTable classes, Redirects redirects, Targets targets, Refusals refusals, boolean additions) {}
