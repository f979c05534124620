package explore.schedule;

import java.util.List;

/// A call of the JDK that a thread is in, and what it accesses until it is over.
///
/// @param line of the program
public record OpenCall(List<Access> accesses, int line) {}
