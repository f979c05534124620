package text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Trouble with a file in words for people: which file, what is wrong, what to do. Of a full disk
/// the JDK names no file, of others it names one beside ours and says no more.
public final class FileTrouble {
  private static final String MISSING = "it, or its folder, isn't there";

  private FileTrouble() {}

  /// Writes a file, or several.
  @FunctionalInterface
  public interface Writing {
    /// Does it.
    void run() throws IOException;
  }

  /// Writes; what goes wrong is said of this file or folder.
  public static void naming(Path file, Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      throw of(file, e);
    }
  }

  /// The same trouble, said of this file or folder.
  public static IOException of(Path file, IOException e) {
    var named = new FileSystemException(file.toString(), null, reason(e));
    named.initCause(e);
    return named;
  }

  /// Says it. A plain one without a file is ours, and a sentence already.
  public static String words(IOException e) {
    var reason = reason(e);
    boolean named = e instanceof FileSystemException f && f.getFile() != null;
    return (named ? ((FileSystemException) e).getFile() + ": " : "") + reason + remedy(reason);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "access is denied";
      case NoSuchFileException _ -> MISSING;
      case NotDirectoryException _ -> "it is no folder";
      case FileAlreadyExistsException _ -> "something else is in its place";
      case FileSystemException f when f.getReason() != null -> f.getReason();
      case FileSystemException f -> f.getClass().getSimpleName();
      default -> e.getMessage() != null ? e.getMessage() : e.toString();
    };
  }

  /// What to do, by the words of Unix.
  private static String remedy(String reason) {
    return switch (reason) {
      case "No space left on device", "Disk quota exceeded", "File too large" ->
          "; make room there";
      case "access is denied", "Read-only file system", "Permission denied" ->
          "; make it writable, or name another place";
      case MISSING -> "; name a file in a folder that exists";
      case "Device or resource busy" -> "; it can't be replaced as a whole: name a folder in it";
      default -> "";
    };
  }
}
