package check.fence;

import java.nio.file.Path;

/// Something that a program finds in its file system.
public sealed interface Mount {
  /// Where it is found.
  Path at();

  /// A file or folder of the machine's, at its place, with all that is mounted below.
  record Shown(Path at, boolean writable) implements Mount {}

  /// A symbolic link.
  record Link(Path at, Path target) implements Mount {}

  /// An empty folder in memory, which may hold so much and ends with the run.
  record Empty(Path at, long bytesMax) implements Mount {}

  /// The processes of the program, and none else.
  record Processes(Path at) implements Mount {}

  /// The devices that every program may use.
  record Devices(Path at) implements Mount {}
}
