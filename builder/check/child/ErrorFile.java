package check.child;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What a child writes to standard error, in a file that is opened before the child starts: in its
/// place the child may put something else.
record ErrorFile(FileChannel channel) implements AutoCloseable {
  /// More is cut.
  static final int BYTES_MAX = 1 << 20;

  static ErrorFile create(Path path) throws IOException {
    return new ErrorFile(
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
  }

  /// Cuts what has become too long.
  void bound() throws IOException {
    if (channel.size() > 2L * BYTES_MAX) channel.truncate(BYTES_MAX);
  }

  /// Reads at most so much of it.
  String text(int bytesMax) throws IOException {
    var bytes = ByteBuffer.allocate((int) Math.min(channel.size(), bytesMax));
    for (int at = 0, n; (n = channel.read(bytes, at)) > 0; at += n) {}
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
