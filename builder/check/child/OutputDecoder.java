package check.child;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import launch.OutputEncoder;

/// Takes apart what arrives at descriptor 1: bytes with a mark of the launcher's, records, and
/// bytes without.
public final class OutputDecoder {
  /// What takes all that arrives, in its order.
  public interface Sink {
    /// Takes nothing of it.
    Sink NOTHING =
        new Sink() {
          @Override
          public void bytes(String thread, long id, long nanos, byte[] from, int at, int length) {}

          @Override
          public void record(long nanos, String text) {}
        };

    /// Bytes written by this thread, with this id, at this time; by `unknown`, 0, at -1 where there
    /// was no mark.
    void bytes(String thread, long id, long nanos, byte[] from, int at, int length);

    /// A message of the launcher's.
    void record(long nanos, String text);
  }

  private static final int TIME = OutputEncoder.TOKEN + 10;

  private final byte[] token;
  private final Sink sink;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private int left;
  private String thread = "";
  private long id;
  private long nanos;

  public OutputDecoder(String token, Sink sink) {
    this.token = token.getBytes(StandardCharsets.ISO_8859_1);
    this.sink = sink;
  }

  /// More bytes have come.
  void push(byte[] bytes, int length) {
    if (end + length > buffer.length) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
      if (end + length > buffer.length)
        buffer = Arrays.copyOf(buffer, Integer.highestOneBit(end + length) * 2);
    }
    System.arraycopy(bytes, 0, buffer, end, length);
    end += length;
    while (start < end && take(false)) {}
  }

  /// No more will come: what is left is what it is.
  void end() {
    while (start < end && take(true)) {}
  }

  /// Takes one piece; false if more bytes must come first.
  private boolean take(boolean last) {
    if (left > 0) {
      int length = Math.min(left, end - start);
      sink.bytes(thread, id, nanos, buffer, start, length);
      start += length;
      left -= length;
      return true;
    }
    int mark = findToken();
    if (mark == start && end - start >= OutputEncoder.HEAD) return head(last);
    int until =
        mark < 0
            ? last ? end : end - OutputEncoder.TOKEN + 1
            : mark == start ? last ? end : start : mark;
    if (until <= start) return false;
    sink.bytes("unknown", 0, -1, buffer, start, until - start);
    start = until;
    return true;
  }

  private boolean head(boolean last) {
    var head = ByteBuffer.wrap(buffer, start, OutputEncoder.HEAD);
    int length = head.getShort(start + OutputEncoder.TOKEN) & 0xffff;
    int named = buffer[start + OutputEncoder.HEAD - 1] & 0xff;
    boolean record = named == OutputEncoder.RECORD;
    int whole = OutputEncoder.HEAD + (record ? length : named);
    if (end - start < whole) {
      if (last) start = end; // a JVM killed while it wrote a mark
      return last;
    }
    nanos = head.getLong(start + TIME);
    var text =
        new String(
            buffer, start + OutputEncoder.HEAD, record ? length : named, StandardCharsets.UTF_8);
    id = head.getLong(start + OutputEncoder.TOKEN + 2);
    start += whole;
    if (record) sink.record(nanos, text);
    else {
      thread = text.isEmpty() ? "virtual-" + id : text;
      left = length;
    }
    return true;
  }

  private int findToken() {
    for (int i = start; i <= end - token.length; i++)
      if (buffer[i] == token[0]
          && Arrays.equals(buffer, i, i + token.length, token, 0, token.length)) return i;
    return -1;
  }
}
