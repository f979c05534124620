package evidence;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import text.FileTrouble;

/// What only this user on this machine has, so that what was kept here is told from what a checkout
/// brought: a key in the user's state folder, and a code over each kept file made with it.
final class Secret {
  private static final String NAME = "evidence.key";
  private static final int BYTES = 32;
  private static final String CODE = "HmacSHA256";
  private final byte[] key;

  private Secret(byte[] key) {
    this.key = key;
  }

  /// The key in this folder. It is made where there is none, and made anew where others may read or
  /// write it.
  ///
  /// @throws IOException where it can't be had, or where the notebook could bring it: the message
  /// says why
  static Secret in(Path state, Path notebook) throws IOException {
    if (!Files.isDirectory(state)) createFolder(state);
    if (state.toRealPath().startsWith(notebook.toRealPath()))
      throw new IOException(
          state
              + " lies in the notebook, which others may have written; XDG_STATE_HOME names"
              + " another");
    var file = state.resolve(NAME);
    if (!ours(file)) {
      Files.deleteIfExists(file);
      make(file);
    }
    var key = Files.readAllBytes(file);
    if (key.length != BYTES) throw new IOException(file + " is no key; remove it");
    return new Secret(key);
  }

  private static void createFolder(Path state) throws IOException {
    Files.createDirectories(state.toAbsolutePath().getParent());
    try {
      if (posix(state.toAbsolutePath().getParent()))
        Files.createDirectory(
            state,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      else Files.createDirectory(state);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(state)) throw e; // else another build was faster
    }
  }

  private static boolean posix(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }

  /// Is it a whole key that nobody else may touch?
  private static boolean ours(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != BYTES)
      return false;
    if (!posix(file)) return true;
    var owner = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    return owner.containsAll(Files.getPosixFilePermissions(file));
  }

  /// Makes it whole beside its place, then links it there: of two builds at once the first wins.
  private static void make(Path file) throws IOException {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var part = Files.createTempFile(file.getParent(), NAME, ".part"); // for its owner only
    try {
      FileTrouble.naming(file, () -> Files.write(part, bytes));
      link(part, file);
    } catch (FileAlreadyExistsException e) {
      if (!ours(file)) throw e; // else another build was faster: its key is as good
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void link(Path part, Path file) throws IOException {
    try {
      Files.createLink(file, part);
    } catch (UnsupportedOperationException e) {
      Files.move(part, file); // a file system without links
    }
  }

  /// The code of a text under a name, in hexadecimal.
  String code(String name, String text) {
    try {
      var mac = Mac.getInstance(CODE);
      mac.init(new SecretKeySpec(key, CODE));
      mac.update((name + "\n").getBytes());
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /// Is this the code of that text under that name?
  boolean made(String code, String name, String text) {
    return MessageDigest.isEqual(code.getBytes(), code(name, text).getBytes());
  }
}
