package explore.schedule;

/// What an operation does with one location.
///
/// @param order what that is for happens-before
public record Access(Location location, boolean writes, Order order) {}
