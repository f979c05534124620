package text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 of several texts; each is preceded by its length, so that no two lists of texts run
/// together.
public final class Hash {
  private static final int SHORT = 32;
  private final MessageDigest digest;

  public Hash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  public Hash add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  public Hash add(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  /// The hash of a file's content, which may be larger than memory.
  static String of(Path file) throws IOException {
    var hash = new Hash();
    var bytes = new byte[1 << 16];
    try (var in = Files.newInputStream(file)) {
      for (int n; (n = in.read(bytes)) >= 0; ) hash.digest.update(bytes, 0, n);
    }
    return hash.hex();
  }

  /// The first 128 bits, in hexadecimal: enough that no two contents meet by chance. Ends this
  /// hash.
  public String hex() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
  }
}
