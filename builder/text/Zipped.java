package text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// How much a text is on its way to a browser.
public final class Zipped {
  private Zipped() {}

  /// Its size in bytes, gzipped.
  public static int size(String text) {
    return size(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The same of a file's content.
  public static int size(byte[] content) {
    var zipped = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(zipped)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is none in memory
    }
    return zipped.size();
  }
}
