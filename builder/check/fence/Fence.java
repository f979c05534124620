package check.fence;

import java.io.IOException;
import java.util.List;

/// What keeps a program to its own: it sees no process, file or network that it wasn't given, and
/// all that it started ends with it.
public sealed interface Fence permits Bubblewrap, Unshare, Fence.None {
  /// Gets the enclosure's folders ready.
  default void prepare(Enclosure enclosure) throws IOException {
    // most need nothing
  }

  /// The words of the command that runs this one inside.
  ///
  /// @param skipped so many process numbers are passed over, since in an enclosure of its own a
  /// program would have the same one each time
  List<String> around(Enclosure enclosure, int skipped, List<String> command);

  /// Is there a fence at all?
  default boolean holds() {
    return !(this instanceof None);
  }

  /// No fence.
  ///
  /// @param why there is none here, in words
  record None(String why) implements Fence {
    @Override
    public List<String> around(Enclosure enclosure, int skipped, List<String> command) {
      return command;
    }
  }
}
