package launch;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Descriptor 1 as `System.out` writes to it: each write carries a mark that says which thread,
/// when, and how many bytes.
///
/// A mark and its bytes are one `write` of at most PIPE_BUF bytes, which the kernel mixes with no
/// one else's (pipe(7)). What comes without a mark (a child process, a stream of the program's own)
/// was written by someone unknown.
public final class OutputEncoder extends FileOutputStream {
  /// POSIX's least atomic write is 512; Linux's is this.
  public static final int PIPE_BUF = 4096;
  /// A token of this many bytes begins a mark; a run's output can't contain it but by chance.
  public static final int TOKEN = 16;
  /// Token, length of what follows (2), thread id (8), time (8), length of the name (1).
  public static final int HEAD = TOKEN + 2 + 8 + 8 + 1;
  /// Longer names are cut.
  public static final int NAME_MAX = 64;
  /// What stands in place of a name's length where no output follows, but something to the builder.
  public static final int RECORD = 255;

  /// The buffer's size, that of the JDK's own `System.out`.
  private static final int BUFFER = 128;

  private final byte[] token;
  private final byte[] frame = new byte[PIPE_BUF];
  private final boolean staysOpen;
  private volatile boolean closed;
  /// Nobody is to know of what it writes.
  private Thread muted;
  private PrintStream out;
  private Thread last;
  private String lastName;
  private byte[] name = {};

  /// @param staysOpen the program may close it, but records still go through
  OutputEncoder(byte[] token, boolean staysOpen) {
    super(FileDescriptor.out);
    this.token = token;
    this.staysOpen = staysOpen;
  }

  /// A new stream that writes to this.
  PrintStream stream() {
    out = new PrintStream(new BufferedOutputStream(this, BUFFER), true, StandardCharsets.UTF_8);
    return out;
  }

  /// Does something of the checker's own, of which nothing is output: not what this thread prints
  /// meanwhile.
  void silently(Runnable work) {
    out.flush();
    mute(Thread.currentThread());
    try {
      work.run();
    } finally {
      out.flush();
      mute(null);
    }
  }

  private void mute(Thread thread) {
    synchronized (token) {
      muted = thread;
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    if (!staysOpen) super.close();
  }

  /// Has the program closed it?
  boolean closed() {
    return closed;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (closed) throw new IOException("Stream Closed");
    synchronized (token) {
      var thread = Thread.currentThread();
      if (thread == muted) return;
      var threadName = thread.getName();
      if (thread != last || threadName != lastName) { // the same String: no need to encode it again
        name = named(thread, threadName).getBytes(StandardCharsets.UTF_8);
        lastName = threadName;
        last = thread;
      }
      int named = Math.min(name.length, NAME_MAX);
      head(thread.threadId(), named);
      System.arraycopy(name, 0, frame, HEAD, named);
      int at = from, left = length;
      do {
        int part = Math.min(left, PIPE_BUF - HEAD - named);
        put(TOKEN, part, 2);
        put(TOKEN + 10, System.nanoTime(), 8);
        System.arraycopy(bytes, at, frame, HEAD + named, part);
        super.write(frame, 0, HEAD + named + part);
        at += part;
        left -= part;
      } while (left > 0);
    }
  }

  /// Sends the builder something.
  void record(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    synchronized (token) {
      int length = Math.min(bytes.length, PIPE_BUF - HEAD);
      head(0, RECORD);
      put(TOKEN, length, 2);
      put(TOKEN + 10, System.nanoTime(), 8);
      System.arraycopy(bytes, 0, frame, HEAD, length);
      super.write(frame, 0, HEAD + length);
    }
  }

  /// A name, or what tells of a thread without one that it is no virtual thread.
  private static String named(Thread thread, String name) {
    return name.isEmpty() && !thread.isVirtual() ? "thread-" + thread.threadId() : name;
  }

  private void head(long thread, int named) {
    System.arraycopy(token, 0, frame, 0, TOKEN);
    put(TOKEN + 2, thread, 8);
    frame[HEAD - 1] = (byte) named;
  }

  private void put(int at, long value, int bytes) {
    long rest = value;
    for (int i = bytes - 1; i >= 0; i--, rest >>>= 8) frame[at + i] = (byte) rest;
  }
}
