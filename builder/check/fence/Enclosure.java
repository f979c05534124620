package check.fence;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/// What one program is to have behind its fence.
///
/// @param own   a folder that it may write to
/// @param start where in it the program starts
/// @param root  an empty folder outside, on which a root may be built
/// @param reads folders that it may read beside the system's
/// @param open  what it asked to see of the machine
public record Enclosure(
    Path own, Path start, Path root, Collection<Path> reads, Set<Opening> open) {
  boolean has(Opening opening) {
    return open.contains(opening);
  }
}
