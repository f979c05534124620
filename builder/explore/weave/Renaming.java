package explore.weave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// Replaces names of classes in a class file's constant pool: types, descriptors and signatures at
/// once.
final class Renaming {
  private static final int UTF8 = 1;
  private final Map<String, String> names = new HashMap<>();

  Renaming() {
    Targets.STAND_INS.forEach((name, type) -> names.put(name, type.getName().replace('.', '/')));
  }

  byte[] apply(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      var written = new ByteArrayOutputStream(bytes.length + 256);
      var out = new DataOutputStream(written);
      out.writeLong(in.readLong()); // magic and version
      int count = in.readUnsignedShort();
      out.writeShort(count);
      for (int i = 1; i < count; i++) if (constant(in, out)) i++;
      in.transferTo(out);
      return written.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// JVMS 4.4. Gives whether it takes two entries.
  private boolean constant(DataInputStream in, DataOutputStream out) throws IOException {
    int tag = in.readUnsignedByte();
    out.writeByte(tag);
    switch (tag) {
      case UTF8 -> out.writeUTF(rename(in.readUTF()));
      case 5, 6 -> out.writeLong(in.readLong());
      case 7, 8, 16, 19, 20 -> out.writeShort(in.readUnsignedShort());
      case 15 -> {
        out.writeByte(in.readByte());
        out.writeShort(in.readUnsignedShort());
      }
      default -> out.writeInt(in.readInt());
    }
    return tag == 5 || tag == 6;
  }

  private String rename(String text) {
    var whole = names.get(text);
    if (whole != null) return whole;
    if (text.indexOf(';') < 0) return text;
    var renamed = text;
    for (var name : names.entrySet())
      if (renamed.contains(name.getKey()))
        renamed =
            renamed
                .replace("L" + name.getKey() + ";", "L" + name.getValue() + ";")
                .replace("L" + name.getKey() + "<", "L" + name.getValue() + "<");
    return renamed;
  }
}
