package console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import text.FileTrouble;

/// Knows whether what was said came to somebody.
public final class StandardOutput {
  private StandardOutput() {}

  /// The exit code of a command that has said all; it is another where that came to nobody, as on a
  /// full disk. Whoever has read enough, such as `head`, is told nothing.
  public static int heard(int exitCode) {
    if (!System.out.checkError()) return exitCode;
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      out.write('\n'); // a PrintStream doesn't say what was wrong
    } catch (IOException e) {
      var why = FileTrouble.words(e);
      if (!why.contains("Broken pipe"))
        System.err.println("standard output could not be written: " + why);
    }
    return exitCode == 0 ? 1 : exitCode;
  }
}
