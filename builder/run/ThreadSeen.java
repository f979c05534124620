package run;

import java.util.List;

/// A thread as a look into a running program saw it.
///
/// @param state    of `Thread.State`
/// @param waitsFor the class of what it waits for, or empty
/// @param object   what that is called, or empty where only its class is known
/// @param owner    the thread that holds what it waits for, or empty
/// @param trace    its frames, innermost first
public record ThreadSeen(
    String name,
    Thread.State state,
    boolean virtual,
    String waitsFor,
    String object,
    String owner,
    List<String> trace) {
  public ThreadSeen {
    object = object == null ? "" : object; // evidence of earlier versions has none
  }

  /// What it waits for, and who holds that, in words; empty where it waits for nothing.
  public String waits() {
    if (waitsFor.isEmpty()) return "";
    return "for "
        + (object.isEmpty() ? waitsFor : object)
        + (owner.isEmpty() ? "" : ", which " + owner + " holds");
  }
}
