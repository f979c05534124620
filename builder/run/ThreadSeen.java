package run;

import java.util.List;

/// A thread as a look into a running program saw it.
///
/// @param state    of `Thread.State`
/// @param waitsFor the class of what it waits for, or empty
/// @param owner    the thread that holds what it waits for, or empty
/// @param trace    its frames, innermost first
public record ThreadSeen(
    String name,
    Thread.State state,
    boolean virtual,
    String waitsFor,
    String owner,
    List<String> trace) {}
