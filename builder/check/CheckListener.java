package check;

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

  /// This snippet runs now.
  void begins(String name);

  /// This one is done.
  void ends(Checked checked);
}
