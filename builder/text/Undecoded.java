package text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8 so that nothing else passes for it: a byte that is none stands as a character of its
/// own, for private use, which no program or expectation may have written in it. U+FFFD would be
/// one that a program can print.
public final class Undecoded {
  private static final int FIRST = 0x10FE80;
  private static final int LAST = 0x10FEFF;
  private static final char REPLACEMENT = '\uFFFD';

  private Undecoded() {}

  /// The text of these bytes.
  public static String text(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? text : exactly(bytes);
  }

  private static String exactly(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(2 * bytes.length);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (!result.isError()) return out.flip().toString();
      for (int i = 0; i < result.length(); i++)
        out.put(Character.toChars(FIRST - Byte.MIN_VALUE + in.get()));
    }
  }

  /// Does it stand for a byte that is no UTF-8?
  public static boolean isByte(int character) {
    return character >= FIRST && character <= LAST;
  }

  /// The byte that it stands for.
  static int of(int character) {
    return character - FIRST - Byte.MIN_VALUE; // from 0x80 on
  }
}
