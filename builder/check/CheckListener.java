package check;

import check.observe.Facts;
import java.util.Optional;
import snippet.Snippet;

/// Hears how far a check is; called from several threads.
public interface CheckListener {
  /// Hears nothing.
  CheckListener SILENT =
      new CheckListener() {
        @Override
        public void begins(String name) {
          // nobody asks what runs now
        }

        @Override
        public void ends(Checked checked) {
          // the result of the check has it
        }
      };

  /// The jars that this snippet names are looked for, and fetched if need be; the next time they
  /// are known.
  default void fetches(String name) {
    // who doesn't show what is waited for has no use for it
  }

  /// This snippet runs now.
  void begins(String name);

  /// This one is done.
  void ends(Checked checked);

  /// This one is done, and its result can be believed: all canaries of its check were rejected.
  default void proves(Checked checked) {
    // who only shows how far it is needs no proof
  }

  /// This is what the programs of a snippet were seen to do, whatever that says of its expectation,
  /// and it can be believed; empty where it is too much to keep.
  default void saw(Snippet snippet, Optional<Facts> facts) {
    // who only shows how far it is needs no facts
  }
}
